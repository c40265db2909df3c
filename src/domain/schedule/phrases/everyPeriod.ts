import { lastDayOfMonth } from '../../calendar/PlainDate';
import { sortedDue, type Clause } from '../Clause';
import { lookup, many, map, remembered, oneOf, optional, seq, sign, words, type Reader } from '../Reader';
import type { DueDate } from '../Schedule';
import { count } from './number';
import { ROMAN } from './quarter';
import { yearAlone } from './monthsOfYear';
import { namedYear } from './yearSuffix';

/** How often: every so many months, some one month of the year, or too often for due dates. */
export type Rhythm =
  | { readonly every: 'months'; readonly months: number }
  | { readonly every: 'year'; readonly month: number; readonly period: string }
  | { readonly every: 'weeks' }
  | { readonly every: 'day' };

const months = (value: number): Rhythm => ({ every: 'months', months: value });

/** Periods that fill the year evenly; "định kỳ 5 tháng" has no settled days and is refused. */
const EVEN_PERIODS = [1, 2, 3, 4, 6, 12];

const UNITS: readonly (readonly [string, Rhythm])[] = [
  ['tháng', months(1)],
  ['quý', months(3)],
  ['nửa năm', months(6)],
  ['bán niên', months(6)],
  ['năm', months(12)],
  ['cuối tháng', months(1)],
  ['cuối quý', months(3)],
  ['cuối năm', months(12)],
  ['cả năm', months(12)],
  ['tuần', { every: 'weeks' }],
  ['ngày', { every: 'day' }],
  ['ngày làm việc', { every: 'day' }],
  ['buổi', { every: 'day' }],
];

/** The last day of each, even without "hằng"; "cuối năm" is one day. */
const ENDS: readonly (readonly [string, Rhythm])[] = [
  ['cuối tháng', months(1)],
  ['cuối quý', months(3)],
];

const countedUnit: Reader<Rhythm> = oneOf(
  map(seq(count(1, 12), words('tháng')), ([value]) =>
    value === 9
      ? { every: 'year', month: 9, period: '9 tháng' }
      : EVEN_PERIODS.includes(value)
        ? months(value)
        : undefined,
  ),
  map(seq(count(1, 1), words('quý')), () => months(3)),
  map(seq(count(2, 2), words('quý')), () => months(6)),
  map(seq(count(1, 1), words('năm')), () => months(12)),
  map(seq(count(1, 4), words('tuần')), (): Rhythm => ({ every: 'weeks' })),
  map(seq(count(1, 1), words('ngày')), (): Rhythm => ({ every: 'day' })),
  map(seq(count(2, 20), words('ngày')), (): Rhythm => ({ every: 'weeks' })),
);
const halfOfYear: Reader<Rhythm> = oneOf(
  map(seq(count(6, 6), words('tháng đầu năm')), (): Rhythm => ({
    every: 'year',
    month: 6,
    period: '6 tháng đầu năm',
  })),
  map(seq(count(6, 6), words('tháng cuối năm')), (): Rhythm => ({
    every: 'year',
    month: 12,
    period: '6 tháng cuối năm',
  })),
);
const plainUnit = remembered(oneOf(lookup(UNITS), countedUnit, halfOfYear));

const EVERY = words('định kỳ', 'hằng', 'hàng', 'mỗi', 'từng', 'theo', 'các kỳ', 'kỳ', 'tất cả các');
/** hằng | hàng | mỗi | định kỳ hằng | theo từng | vào cuối mỗi */
const marker = seq(optional(words('vào', 'cuối', 'vào cuối', 'kết thúc')), EVERY, many(EVERY));
const times = words('lần', 'đợt', 'kỳ', 'cuộc', 'báo cáo', 'phiên');
const atLeast = optional(words('ít nhất', 'tối thiểu', 'tổ chức', 'ít nhất là', 'không ít hơn', 'từ'));
const per = oneOf(sign('/'), words('mỗi', 'một', 'trong', 'hằng', 'hàng', 'trong một', 'trong 01', 'trên'));
const once = map(seq(atLeast, count(1, 1), times), () => null);

/** "02 lần/năm" is every six months; what does not come out even is refused. */
function divided(rhythm: Rhythm, parts: number): Rhythm | undefined {
  if (parts === 1) return rhythm;
  if (rhythm.every !== 'months') return rhythm.every === 'weeks' ? rhythm : undefined;
  const length = rhythm.months / parts;
  return EVEN_PERIODS.includes(length) ? months(length) : undefined;
}

/** 3 tháng/lần | 6 tháng một lần | 02 lần/năm | Mỗi quý 01 lần | mỗi năm ít nhất 2 lần */
const counted: Reader<Rhythm> = oneOf(
  map(seq(optional(marker), plainUnit, sign('/'), optional(count(1, 1)), times), ([, unit]) => unit),
  map(seq(optional(marker), plainUnit, optional(sign(',')), once), ([, unit]) => unit),
  map(seq(optional(marker), atLeast, count(1, 12), times, per, plainUnit), ([, , parts, , , unit]) =>
    divided(unit, parts),
  ),
  map(seq(atLeast, count(1, 12), times, countedUnit), ([, parts, , unit]) => divided(unit, parts)),
  map(
    seq(
      oneOf(
        countedUnit,
        map(words('năm'), () => months(12)),
      ),
      atLeast,
      count(1, 12),
      times,
    ),
    ([unit, , parts]) => divided(unit, parts),
  ),
  map(
    seq(marker, plainUnit, optional(sign(',(')), atLeast, count(1, 12), times, optional(sign(')'))),
    ([, unit, , , parts]) => divided(unit, parts),
  ),
);

const allQuarters = seq(
  optional(words('trong', 'cả', 'trong cả', 'tất cả')),
  count(4, 4),
  words('quý'),
  optional(words('trong năm')),
);

/** hằng quý | cuối mỗi quý | cuối tháng | các quý trong năm | thường niên */
const marked: Reader<Rhythm> = oneOf(
  map(seq(marker, plainUnit), ([, unit]) => unit),
  map(seq(optional(words('vào')), lookup(ENDS)), ([, unit]) => unit),
  map(
    seq(
      words('các', 'tất cả các'),
      lookup(UNITS),
      words('trong', 'của'),
      oneOf<unknown>(namedYear, words('năm')),
    ),
    ([, unit]) => unit,
  ),
  map(words('thường niên'), () => months(12)),
  map(allQuarters, () => months(3)),
  map(seq(words('cuối các', 'vào cuối các'), lookup(UNITS)), ([, unit]) => unit),
);
const unitJoin = oneOf<unknown>(sign(',/+&-'), words('và'), seq(sign(','), words('và')));
const nextUnit = oneOf(
  map(seq(unitJoin, oneOf(counted, marked, plainUnit)), ([, unit]) => unit),
  marked,
);
const rhythmList = (first: Reader<Rhythm>): Reader<readonly Rhythm[]> =>
  map(seq(first, many(nextUnit)), ([head, rest]) => [head, ...rest]);

const tail = optional(
  oneOf<unknown>(
    words('trong năm', 'của năm', 'báo cáo', 'của năm kế hoạch'),
    seq(optional(words('trong', 'của')), namedYear),
  ),
);

function dueOf(rhythm: Rhythm, year: number): readonly DueDate[] {
  switch (rhythm.every) {
    case 'months':
      return Array.from({ length: 12 / rhythm.months }, (_, i) => ({
        date: lastDayOfMonth(year, (i + 1) * rhythm.months),
        period: periodName(rhythm.months, i, year),
      }));
    case 'year':
      return [{ date: lastDayOfMonth(year, rhythm.month), period: rhythm.period }];
    case 'weeks':
    case 'day':
      return [];
  }
}

function periodName(length: number, index: number, year: number): string {
  switch (length) {
    case 1:
      return `Tháng ${index + 1}`;
    case 3:
      return `Quý ${ROMAN[index] ?? ''}`;
    case 6:
      return index === 0 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 12:
      return `Năm ${year}`;
    default:
      return `Tháng ${index * length + 1}-${(index + 1) * length}`;
  }
}

/** Every day is "ongoing"; every week is recurring but has no due dates of its own (design 5). */
export function clauseOfRhythms(rhythms: readonly Rhythm[], year: number): Clause {
  if (rhythms.every(({ every }) => every === 'day')) return { kind: 'ongoing', due: [], implied: [] };
  const due = sortedDue(rhythms.flatMap((rhythm) => dueOf(rhythm, year)));
  return { kind: 'recurring', due, implied: due.length > 0 ? ['year', 'periods'] : [] };
}

/** Hằng quý | Hàng quý/năm | Định kỳ 06 tháng và cuối năm | Định kỳ tháng, quý, 6 tháng, năm | 3 tháng/lần */
export const everyPeriod: Reader<Clause> = remembered(
  map(
    seq(
      oneOf(
        map(seq(atLeast, rhythmList(oneOf(counted, marked))), ([, units]) => units),
        map(rhythmList(plainUnit), (units) => (units.length > 1 ? units : undefined)),
        map(seq(words('định kỳ'), sign('('), rhythmList(plainUnit), sign(')')), ([, , units]) => units),
      ),
      tail,
    ),
    ([rhythms], { planYear }) => clauseOfRhythms(rhythms, planYear),
  ),
);

/** Behind "báo cáo", "sơ kết": "quý", "tháng, quý, năm"; but "tổng kết năm" is done once. */
export const periodNames: Reader<Clause> = oneOf(
  map(yearAlone, (_year, { planYear }): Clause => ({
    ...clauseOfRhythms([months(12)], planYear),
    kind: 'once',
  })),
  map(seq(rhythmList(plainUnit), tail), ([rhythms], { planYear }) => clauseOfRhythms(rhythms, planYear)),
);
