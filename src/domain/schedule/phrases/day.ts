import type { Moment } from '../Moment';
import {
  glued,
  lookup,
  map,
  not,
  remembered,
  oneOf,
  optional,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { monthNumber } from './month';
import { count, digits, year2, year4 } from '../../language/number';
import { yearSuffix } from './yearSuffix';

function dayMoment(day: number, month: number, year: number | undefined): Moment {
  const at = { month, day };
  return {
    unit: 'day',
    first: at,
    last: at,
    year,
    period: '',
    implied: [],
  };
}

const DAYS_OF_WEEK = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];
export const weekday = oneOf(
  lookup(DAYS_OF_WEEK.map((name) => [name, null] as const)),
  map(seq(words('thứ'), digits(2, 7)), () => null),
);

const partOfDay = words('sáng', 'chiều', 'tối', 'buổi sáng', 'buổi chiều');
const hours = words('h', 'giờ', 'g');
/** 17h00 | 17 giờ 00 phút | 17:00 */
export const clock: Reader<null> = oneOf(
  map(seq(digits(0, 24), hours, optional(digits(0, 59)), optional(words('phút', 'p'))), () => null),
  map(seq(digits(0, 24), sign(':'), digits(0, 59), optional(hours)), () => null),
);

/** What may stand before the day and does not change it: "17h00", "sáng thứ Sáu,". */
const clocks = oneOf<unknown>(
  clock,
  seq(optional(words('từ')), clock, oneOf<unknown>(sign('-'), words('đến')), clock),
);
const beforeDay = map(
  seq(optional(clocks), optional(sign(',')), optional(partOfDay), optional(weekday), optional(sign(','))),
  () => null,
);

const dayHead = words('ngày', 'các ngày', 'mùng', 'mồng', 'ngày mùng', 'ngày mồng', 'hôm');
/** 15 | ngày 15 (mười lăm) | mùng năm; without "ngày" a word is no day: "trong năm" is not the fifth. */
const dayNumber = oneOf(
  map(seq(dayHead, count(1, 31)), ([, value]) => value),
  digits(1, 31),
);
const dayDigits = digits(1, 31);
const monthDigits = digits(1, 12);
const dot = glued(sign('.'));
const unglued = not(glued(sign('-/')));

const withYear = (separators: Reader<string>): Reader<Moment> =>
  map(seq(dayDigits, separators, monthDigits, separators, oneOf(year4, year2)), ([day, , month, , year]) =>
    dayMoment(day, month, year),
  );

/** 15/3 | 15/3/2025 | 15-3-2025 | 15.3.2025 | 15/3/25 | 15/3 năm 2025 */
const slashed = oneOf(
  withYear(sign('/')),
  withYear(sign('-')),
  withYear(dot),
  map(seq(dayDigits, sign('/'), monthDigits, yearSuffix), ([day, , month, year]) =>
    dayMoment(day, month, year),
  ),
  map(seq(dayDigits, sign('/'), monthDigits), ([day, , month]) => dayMoment(day, month, undefined)),
);

/** "15-12", which cannot be a pair of months; "3-4" can and is left alone. */
const dashedDay = map(seq(digits(13, 31), sign('-'), monthDigits, unglued), ([day, , month]) =>
  dayMoment(day, month, undefined),
);

/** ngày 15-3 | ngày 15.3 */
const headedDay = map(
  seq(dayHead, dayDigits, oneOf(sign('-'), dot), monthDigits, unglued),
  ([, day, , month]) => dayMoment(day, month, undefined),
);

/** 2025-12-15 | 2025/12/15 */
const iso = map(seq(year4, sign('-/'), monthDigits, sign('-/'), dayDigits), ([year, , month, , day]) =>
  dayMoment(day, month, year),
);

/** ngày 05 tháng 12 năm 2025 | 15 tháng 6 | mùng 5 tháng Giêng */
const spelt = map(
  seq(dayNumber, optional(sign(',')), words('tháng'), monthNumber, optional(yearSuffix)),
  ([day, , , month, year]) => dayMoment(day, month, year),
);

/** The "00:00:00" of a date that came as text from a database or a CSV file. */
const timeBehind = optional(
  oneOf<unknown>(
    seq(sign(','), clock),

    seq(
      optional(words('t')),
      digits(0, 23),
      sign(':'),
      digits(0, 59),
      optional(seq(sign(':'), digits(0, 59))),
    ),
  ),
);

const written = oneOf(
  spelt,
  map(seq(optional(dayHead), oneOf(slashed, iso, dashedDay)), ([, moment]) => moment),
  headedDay,
);

/** A day with its month, with or without a year: 15/3 | 17h00 ngày 15/3/2025 | thứ Sáu (ngày 12/9/2025) */
export const day: Reader<Moment> = remembered(
  oneOf(
    map(seq(beforeDay, written, timeBehind), ([, moment]) => moment),
    map(seq(weekday, sign('('), written, sign(')')), ([, , moment]) => moment),
  ),
);

/** The day alone, its month to come: the 15 of "ngày 15 và 30/6". */
export const dayAlone: Reader<number> = map(seq(beforeDay, dayNumber), ([, value]) => value);
