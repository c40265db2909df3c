import type { Moment } from '../Moment';
import { lookup, map, oneOf, optional, seq, words, type Reader } from '../../language/Reader';
import { count, digits, year4 } from '../../language/number';
import { namedYear, yearSuffix } from './yearSuffix';

function monthsMoment(from: number, to: number, year: number | undefined, period: string): Moment {
  return {
    unit: 'months',
    first: { month: from, day: 1 },
    last: { month: to, day: 'last' },
    year,
    period,
    implied: ['lastDay'],
  };
}

function monthsOfYear(count: number, end: 'first' | 'last', year: number | undefined): Moment {
  return end === 'first'
    ? monthsMoment(1, count, year, count === 9 ? '9 tháng' : `${count} tháng đầu năm`)
    : monthsMoment(13 - count, 12, year, `${count} tháng cuối năm`);
}

const WHICH = lookup([
  ['đầu', 'first'],
  ['đầu tiên', 'first'],
  ['đầu tiên của', 'first'],
  ['đầu của', 'first'],
  ['cuối', 'last'],
  ['cuối cùng của', 'last'],
  ['cuối của', 'last'],
  ['còn lại của', 'last'],
] as const);
const HALVES = lookup([
  ['nửa đầu', 'first'],
  ['nửa đầu của', 'first'],
  ['nửa cuối', 'last'],
  ['nửa cuối của', 'last'],
  ['nửa sau', 'last'],
] as const);
/** "năm", "năm 2025", "năm kế hoạch". */
const yearTail = oneOf<number | null>(
  namedYear,
  map(words('năm'), () => null),
);

/** 6 tháng đầu năm | 06 tháng cuối năm 2025 | 9 tháng | 6 tháng/2025 | nửa đầu năm | sáu tháng đầu năm */
export const monthsOfTheYear: Reader<Moment> = oneOf(
  map(
    seq(optional(words('trong')), count(1, 11), words('tháng'), WHICH, yearTail),
    ([, months, , end, year]) => monthsOfYear(months, end, year ?? undefined),
  ),
  map(seq(HALVES, yearTail), ([end, year]) => monthsOfYear(6, end, year ?? undefined)),
  map(
    seq(
      oneOf(
        digits(6, 6),
        digits(9, 9),
        map(words('sáu'), () => 6),
        map(words('chín'), () => 9),
      ),
      words('tháng'),
      optional(yearSuffix),
    ),
    ([months, , year]) => monthsOfYear(months, 'first', year),
  ),
);

function yearMoment(year: number | undefined): Moment {
  return {
    unit: 'year',
    first: { month: 1, day: 1 },
    last: { month: 12, day: 31 },
    year,
    period: '',
    implied: ['lastDay'],
  };
}

/** năm 2025 | 2025 | năm nay | năm kế hoạch | năm tiếp theo */
export const year: Reader<Moment> = map(oneOf(namedYear, year4), (value) => yearMoment(value));

/** The năm of "trong năm", "cuối năm", "tổng kết năm". */
export const yearAlone: Reader<Moment> = map(words('năm'), () => yearMoment(undefined));

/** The "cả năm" of "Quý I, II, III và cả năm"; "Quý I, năm" is half of something. */
export const allOfTheYear: Reader<Moment> = map(words('cả năm'), () => yearMoment(undefined));

/** The năm of "6 tháng, năm" and "6 tháng và cả năm". */
export const wholeYear: Reader<Moment> = map(
  oneOf(words('năm', 'cả năm', 'một năm', '01 năm', '1 năm')),
  () => yearMoment(undefined),
);
