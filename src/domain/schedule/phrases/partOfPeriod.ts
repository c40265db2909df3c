import type { Moment, MonthDay } from '../Moment';
import { lookup, map, oneOf, optional, seq, sign, words, type Reader } from '../../language/Reader';
import { month } from './month';
import { year, yearAlone } from './monthsOfYear';
import { count, digits } from '../../language/number';
import { quarter } from './quarter';

type Part =
  | 'first day'
  | 'start'
  | 'middle'
  | 'end'
  | 'first half'
  | 'second half'
  | 'ten'
  | 'twenty'
  | 'last working day';

const PARTS: readonly (readonly [string, Part])[] = [
  ['ngày đầu', 'first day'],
  ['ngày đầu tiên', 'first day'],
  ['đầu', 'start'],
  ['vào đầu', 'start'],
  ['giữa', 'middle'],
  ['cuối', 'end'],
  ['ngày cuối', 'end'],
  ['ngày cuối cùng', 'end'],
  ['ngày làm việc cuối', 'last working day'],
  ['ngày làm việc cuối cùng', 'last working day'],
  ['nửa đầu', 'first half'],
  ['nửa cuối', 'second half'],
  ['nửa sau', 'second half'],
  ['thượng tuần', 'ten'],
  ['trung tuần', 'twenty'],
  ['hạ tuần', 'end'],
];

/** Bộ luật Dân sự 2015, điều 146 khoản 2: đầu tháng = 1st, giữa tháng = 15th, cuối tháng = last day. */
const DAYS_OF_MONTH: Readonly<Record<Part, MonthDay['day']>> = {
  start: 1,
  'first day': 1,
  middle: 15,
  'first half': 15,
  ten: 10,
  twenty: 20,
  end: 'last',
  'second half': 'last',
  'last working day': 'lastWorking',
};

/** The Code has no rule for quarters: custom takes its first, second and third month. */
function dayOfQuarter(part: Part, { first }: Moment): MonthDay | undefined {
  if (part === 'first day') return first;
  if (part === 'last working day') return { month: first.month + 2, day: 'lastWorking' };
  const place = { start: 0, middle: 1, end: 2 } as const;
  if (part !== 'start' && part !== 'middle' && part !== 'end') return undefined;
  return { month: first.month + place[part], day: 'last' };
}

/** Điều 146 khoản 3: đầu năm = 1 January, giữa năm = 30 June, cuối năm = 31 December. */
function dayOfYear(part: Part): MonthDay | undefined {
  switch (part) {
    case 'start':
    case 'first day':
      return { month: 1, day: 1 };
    case 'middle':
      return { month: 6, day: 30 };
    case 'end':
      return { month: 12, day: 31 };
    case 'last working day':
      return { month: 12, day: 'lastWorking' };
    default:
      return undefined;
  }
}

function partOf(part: Part, whole: Moment): Moment | undefined {
  const byUnit = {
    month: () => ({ month: whole.first.month, day: DAYS_OF_MONTH[part] }),
    quarter: () => dayOfQuarter(part, whole),
    year: () => dayOfYear(part),
  };
  if (whole.unit !== 'month' && whole.unit !== 'quarter' && whole.unit !== 'year') return undefined;
  const last = byUnit[whole.unit]();
  const period = whole.unit === 'year' ? '' : whole.period;
  if (!last) return undefined;
  const edge = part === 'start' || part === 'end' ? { edge: part } : {};
  return { ...whole, ...edge, unit: 'part', first: last, last, period, implied: ['dayOfPart'] };
}

const whole = oneOf(month, quarter, year, yearAlone);

const ORDINALS = lookup([
  ['đầu', 1],
  ['đầu tiên', 1],
  ['thứ nhất', 1],
  ['thứ hai', 2],
  ['thứ ba', 3],
  ['thứ tư', 4],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
  ['cuối', 5],
  ['cuối cùng', 5],
]);
const weekNumber = oneOf(
  ORDINALS,
  map(seq(optional(words('thứ')), digits(1, 5)), ([, value]) => value),
);

/** Weeks of seven days counted from the 1st; the fifth and the last end with the month. */
function weekOf(week: number, whole: Moment): Moment {
  const last: MonthDay = { month: whole.first.month, day: week > 4 ? 'last' : week * 7 };
  return { ...whole, unit: 'part', first: last, last, implied: ['dayOfPart'] };
}

/** Trong 15 ngày đầu tháng 6 | 10 ngày cuối tháng 12 */
const someDays = map(
  seq(count(2, 20), words('ngày đầu', 'ngày cuối'), optional(words('của', 'trong')), month),
  ([days, which, , whole]): Moment => {
    const day = which === 'ngày đầu' ? days : 'last';
    const last: MonthDay = { month: whole.first.month, day };
    return { ...whole, unit: 'part', first: last, last, implied: ['dayOfPart'] };
  },
);

/** Đầu Quý II | giữa tháng 6 | cuối năm 2025 | ngày cuối cùng của tháng 6 | nửa đầu tháng 6 | tuần 1 tháng 5 */
export const partOfPeriod: Reader<Moment> = oneOf(
  map(seq(lookup(PARTS), optional(words('của', 'trong')), whole), ([part, , period]) => partOf(part, period)),
  map(
    seq(words('tuần'), weekNumber, optional(oneOf(words('của', 'trong'), sign(',/'))), month),
    ([, week, , period]) => weekOf(week, period),
  ),
  someDays,
);
