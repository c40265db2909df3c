import type { Moment } from '../Moment';
import { lookup, map, not, oneOf, optional, seq, sign, words, type Reader } from '../../language/Reader';
import { count, digits, year4 } from '../../language/number';
import { yearSuffix } from './yearSuffix';

const NAMED_MONTHS = [
  ['giêng', 1],
  ['chạp', 12],
] as const;

/** "các tháng năm 2025" is not May; "tháng năm năm 2025" is. */
const yearNotMay = seq(words('năm'), year4);

/** 3 | 03 | ba | giêng | mười hai, behind "tháng" */
export const monthNumber = map(
  seq(not(yearNotMay), oneOf(lookup(NAMED_MONTHS), count(1, 12))),
  ([, value]) => value,
);

function monthMoment(month: number, year: number | undefined): Moment {
  return {
    unit: 'month',
    first: { month, day: 1 },
    last: { month, day: 'last' },
    year,
    period: `Tháng ${month}`,
    implied: ['lastDay'],
  };
}

/** tháng 3 | tháng 03/2025 | tháng ba năm 2025 | tháng giêng | T9 | T.9/2025 | thg 3 | 3/2025 */
export const month: Reader<Moment> = oneOf(
  map(
    seq(
      words('tháng', 'các tháng', 't', 'th', 'thg'),
      optional(sign('.')),
      monthNumber,
      optional(yearSuffix),
    ),
    ([, , value, year]) => monthMoment(value, year),
  ),
  map(seq(digits(1, 12), sign('/-.'), year4), ([value, , year]) => monthMoment(value, year)),
);

/** The 6 of "Tháng 3, 6, 9" and the 5 of "tháng 3 đến 5/2025". */
export const bareMonth: Reader<Moment> = map(seq(digits(1, 12), optional(yearSuffix)), ([value, year]) =>
  monthMoment(value, year),
);
