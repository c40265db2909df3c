import { daysInMonth, plainDate } from '../../calendar/PlainDate';
import { sortedDue, type Clause } from '../Clause';
import {
  lookup,
  many,
  map,
  not,
  remembered,
  oneOf,
  optional,
  seq,
  sign,
  words,
  type Reader,
} from '../Reader';
import type { DueDate, Implied } from '../Schedule';
import { clock, dayAlone, weekday } from './day';
import { bareMonth, month } from './month';
import { leads, someLeads, yearly, type Lead } from './moments';
import { ROMAN } from './quarter';
import { ofTheReport } from './yearSuffix';

/** In which months of the year the day falls; `after` counts months on from the period that it closes. */
interface Months {
  readonly every: 'month' | 'quarter';
  /** 1, 2 or 3 for a month of the quarter. */
  readonly place: number;
  readonly after: number;
}

const EVERY = ['hằng', 'hàng', 'mỗi', 'từng', 'các', 'của hằng', 'của mỗi'];
const every = optional(words(...EVERY, 'trong'));
const of = optional(words('của', 'vào', 'của các', 'trong', 'các'));

const NEXT = [
  'sau',
  'tới',
  'kế tiếp',
  'tiếp theo',
  'tiếp sau',
  'liền kề',
  'sau liền kề',
  'tiếp theo liền kề',
  'liền sau',
  'liền kề sau',
  'kế tiếp liền kề',
];
const next = words(...NEXT);

/** hằng tháng | của tháng báo cáo | của tháng tiếp theo | tháng sau liền kề */
const monthly: Reader<Months> = oneOf<Months>(
  map(
    seq(words('tháng'), next, optional(words('tháng báo cáo', 'kỳ báo cáo', 'của tháng báo cáo'))),
    () => ({ every: 'month', place: 1, after: 1 }) as const,
  ),
  map(seq(words(...EVERY), words('tháng')), () => ({ every: 'month', place: 1, after: 0 }) as const),
  map(
    oneOf<unknown>(
      words('tháng báo cáo', 'tháng đó'),
      seq(words('của tháng', 'trong tháng'), not(words('báo cáo'))),
    ),
    () => ({ every: 'month', place: 1, after: 0 }) as const,
  ),
);

const place = lookup([
  ['đầu', 1],
  ['đầu tiên', 1],
  ['thứ nhất', 1],
  ['giữa', 2],
  ['thứ hai', 2],
  ['thứ 2', 2],
  ['thứ ba', 3],
  ['thứ 3', 3],
  ['cuối', 3],
  ['cuối cùng', 3],
]);
const ofQuarter = map(
  seq(optional(words('của', 'trong')), every, words('quý'), optional(words('báo cáo')), optional(next)),
  ([, , , , later]) => (later === undefined ? 0 : 3),
);

/** tháng cuối quý | tháng đầu tiên của quý sau liền kề | tháng cuối cùng của mỗi quý | đầu quý | tháng sau quý báo cáo */
const quarterly: Reader<Months> = oneOf<Months>(
  map(
    seq(words('tháng'), place, ofQuarter),
    ([, value, after]) => ({ every: 'quarter', place: value, after }) as const,
  ),
  map(seq(place, ofQuarter), ([value, after]) => ({ every: 'quarter', place: value, after }) as const),
  map(
    seq(words('tháng'), next, optional(words('của')), words('quý'), optional(words('báo cáo'))),
    () => ({ every: 'quarter', place: 1, after: 3 }) as const,
  ),
);

const suffix = optional(
  oneOf<unknown>(ofTheReport, words('trong năm', 'của năm'), seq(optional(sign(',')), yearly)),
);

function dueOn(
  day: number,
  { every: unit, place: inQuarter, after }: Months,
  year: number,
): readonly DueDate[] {
  const length = unit === 'month' ? 1 : 3;
  return Array.from({ length: 12 / length }, (_, i) => {
    const month = i * length + inQuarter + after;
    const period = unit === 'month' ? `Tháng ${i + 1}` : `Quý ${ROMAN[i] ?? ''}`;
    return { date: dayIn(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day), period };
  });
}

/** "ngày 30 hằng tháng" is the last day of February. */
function dayIn(year: number, month: number, day: number) {
  return plainDate(year, month, Math.min(day, daysInMonth(year, month)));
}

function recurring(lead: readonly Lead[], due: readonly DueDate[], planYear: number): Clause {
  const implied: Implied[] = ['year', 'periods'];
  if (lead.includes('before')) implied.push('beforeIsBy');
  if (due.some(({ date }) => date.year !== planYear)) implied.push('otherYear');
  return { kind: 'recurring', due: sortedDue(due), implied };
}

const LAST_DAY = 31;
const lastDay = map(words('ngày cuối', 'ngày cuối cùng', 'cuối ngày cuối cùng'), () => LAST_DAY);
const firstDay = map(words('ngày đầu', 'ngày đầu tiên'), () => 1);
const oneDay = oneOf(dayAlone, lastDay, firstDay);

/** "15 và 30", "20 đến 25": of a stretch the last day counts. */
const daysRow: Reader<readonly number[]> = oneOf(
  map(seq(oneDay, oneOf(sign('-'), words('đến', 'đến hết', 'đến ngày', 'tới')), oneDay), ([from, , to]) =>
    from < to ? [to] : undefined,
  ),
  map(
    seq(oneDay, many(map(seq(oneOf<unknown>(sign(','), words('và')), oneDay), ([, value]) => value))),
    ([first, rest]) => [first, ...rest],
  ),
);

const opener: Reader<readonly Lead[]> = map(seq(optional(words('từ')), leads), ([, read]) => read);

const whichMonths = oneOf(quarterly, monthly);

/** trước ngày 25 hằng tháng | ngày 15 tháng cuối quý | chậm nhất ngày 15 (mười lăm) của tháng báo cáo */
const dayFirst: Reader<Clause> = map(
  seq(opener, daysRow, optional(sign(',')), of, whichMonths, suffix),
  ([lead, days, , , which], { planYear }) =>
    recurring(
      lead,
      days.flatMap((value) => dueOn(value, which, planYear)),
      planYear,
    ),
);

/** Hằng tháng, trước ngày 25 | Hằng tháng (chậm nhất ngày 25) | định kỳ hằng tháng vào ngày 10 | Mỗi tháng 01 lần, trước ngày 20 */
const monthFirst: Reader<Clause> = map(
  seq(
    optional(words('định kỳ', 'theo định kỳ')),
    words(...EVERY),
    words('tháng'),
    optional(words('01 lần', 'một lần', '1 lần')),
    optional(sign(',:-(')),
    someLeads,
    daysRow,
    optional(sign(')')),
  ),
  ([, , , , , lead, days], { planYear }) =>
    recurring(
      lead,
      days.flatMap((value) => dueOn(value, { every: 'month', place: 1, after: 0 }, planYear)),
      planYear,
    ),
);

/** ngày 15 tháng 3, 6, 9, 12 | trước ngày 15 của các tháng 3, 6, 9 và 12 hằng năm */
const dayOfMonths: Reader<Clause> = map(
  seq(
    opener,
    dayAlone,
    of,
    month,
    many(
      map(
        seq(oneOf<unknown>(seq(sign(','), words('và')), sign(',+'), words('và')), oneOf(month, bareMonth)),
        ([, value]) => value,
      ),
    ),
    suffix,
  ),
  ([lead, day, , first, others], { planYear }) => {
    const months = [first, ...others];
    if (months.length < 2 || months.some(({ last }) => day > daysInMonth(planYear, last.month)))
      return undefined;
    const year = months.at(-1)?.year ?? planYear;
    const due = months.map((each) => ({
      date: plainDate(each.year ?? year, each.last.month, day),
      period: each.period,
    }));
    return recurring(lead, due, planYear);
  },
);

/** tháng cuối quý | tháng đầu mỗi quý: due with that month. */
const monthOfQuarter: Reader<Clause> = map(
  seq(leads, words('tháng'), place, ofQuarter),
  ([lead, , value, after], { planYear }) =>
    lead.includes('before') || lead.includes('from')
      ? undefined
      : recurring(lead, dueOn(LAST_DAY, { every: 'quarter', place: value, after }, planYear), planYear),
);

/** sáng thứ Hai hằng tuần | trước 16h thứ Sáu hằng tuần: weekly, so without due dates (design 5). */
const weekly: Reader<Clause> = map(
  seq(
    leads,
    optional(clock),
    optional(sign(',')),
    optional(words('ngày', 'sáng', 'chiều', 'các ngày')),
    weekday,
    optional(sign(',')),
    optional(words('của')),
    words('hằng tuần', 'hàng tuần', 'mỗi tuần'),
  ),
  () => ({ kind: 'recurring', due: [], implied: [] }) as const,
);

/** ngày cuối cùng của mỗi quý | ngày cuối tháng */
const lastDayOfEach: Reader<Clause> = map(
  seq(
    leads,
    lastDay,
    optional(words('của', 'trong')),
    every,
    lookup([
      ['tháng', 'month'],
      ['quý', 'quarter'],
    ] as const),
    suffix,
  ),
  ([lead, , , , unit], { planYear }) =>
    recurring(
      lead,
      dueOn(LAST_DAY, { every: unit, place: unit === 'month' ? 1 : 3, after: 0 }, planYear),
      planYear,
    ),
);

export const dayOfPeriod: Reader<Clause> = remembered(
  oneOf(dayFirst, monthFirst, dayOfMonths, monthOfQuarter, lastDayOfEach, weekly),
);
