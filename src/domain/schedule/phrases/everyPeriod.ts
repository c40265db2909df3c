import type { Clause } from '../Clause';
import {
  lookup,
  many,
  map,
  not,
  oneOf,
  optional,
  remembered,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { clauseOfRhythms, dividedRhythm, everyMonths, type Rhythm } from '../Rhythm';
import { yearAlone } from './monthsOfYear';
import { count, year4 } from '../../language/number';
import { namedYear } from './yearSuffix';

const MONTH: Rhythm = { every: 'months', months: 1 };
const QUARTER: Rhythm = { every: 'months', months: 3 };
const HALF: Rhythm = { every: 'months', months: 6 };
const YEAR: Rhythm = { every: 'months', months: 12 };
const WEEKS: Rhythm = { every: 'weeks' };
const DAY: Rhythm = { every: 'day' };
const NINE_MONTHS: Rhythm = { every: 'year', month: 9, period: '9 tháng' };
const FIRST_HALF: Rhythm = { every: 'year', month: 6, period: '6 tháng đầu năm' };
const SECOND_HALF: Rhythm = { every: 'year', month: 12, period: '6 tháng cuối năm' };

/** "Cuối quý" recurs even without "hằng"; "cuối năm" is one day. */
const PERIOD_ENDS: readonly (readonly [string, Rhythm])[] = [
  ['cuối tháng', MONTH],
  ['cuối quý', QUARTER],
];
const UNITS: readonly (readonly [string, Rhythm])[] = [
  ...PERIOD_ENDS,
  ['tháng', MONTH],
  ['quý', QUARTER],
  ['nửa năm', HALF],
  ['bán niên', HALF],
  ['năm', YEAR],
  ['cuối năm', YEAR],
  ['cả năm', YEAR],
  ['tuần', WEEKS],
  ['ngày', DAY],
  ['ngày làm việc', DAY],
  ['buổi', DAY],
];

/** 3 tháng | 01 quý | một năm | 2 tuần | 15 ngày */
const countedUnit: Reader<Rhythm> = oneOf(
  map(seq(count(9, 9), words('tháng')), () => NINE_MONTHS),
  map(seq(count(1, 12), words('tháng')), ([value]) => everyMonths(value)),
  map(seq(count(1, 2), words('quý')), ([value]) => everyMonths(value * 3)),
  map(seq(count(1, 1), words('năm')), () => YEAR),
  map(seq(count(1, 4), words('tuần')), () => WEEKS),
  map(seq(count(1, 1), words('ngày')), () => DAY),
  map(seq(count(2, 20), words('ngày')), () => WEEKS),
);
const unit = remembered(
  oneOf(
    map(seq(not(seq(words('năm'), year4)), lookup(UNITS)), ([, period]) => period),
    countedUnit,
    map(seq(count(6, 6), words('tháng đầu năm')), () => FIRST_HALF),
    map(seq(count(6, 6), words('tháng cuối năm')), () => SECOND_HALF),
  ),
);

const every = words('định kỳ', 'hằng', 'hàng', 'mỗi', 'từng', 'theo', 'kỳ', 'các kỳ', 'tất cả các');
/** hằng | hàng | mỗi | định kỳ hằng | theo từng | vào cuối mỗi */
const marker = seq(many(every), optional(words('vào', 'cuối', 'vào cuối', 'kết thúc')), every, many(every));
/** trong năm | của năm 2025: null where none is said. */
const ofTheYear: Reader<number | null> = map(
  seq(
    words('trong', 'của'),
    oneOf<number | null>(
      namedYear,
      map(words('năm'), () => null),
    ),
  ),
  ([, year]) => year,
);

const times = words('lần', 'đợt', 'kỳ', 'cuộc', 'báo cáo', 'phiên');
const atLeast = optional(words('ít nhất', 'ít nhất là', 'tối thiểu', 'không ít hơn', 'tổ chức', 'từ'));
const timesCounted = map(seq(atLeast, count(1, 12), times), ([, value]) => value);
const onceTime = seq(atLeast, count(1, 1), times);
const per = oneOf(sign('/'), words('mỗi', 'một', 'trong', 'trong một', 'trong 01', 'hằng', 'hàng', 'trên'));

/** 3 tháng/lần | 6 tháng một lần | 02 lần/năm | Mỗi quý 01 lần | mỗi năm ít nhất 2 lần | 1 năm 2 lần */
const counted: Reader<Rhythm> = oneOf(
  map(seq(optional(marker), unit, sign('/'), optional(count(1, 1)), times), ([, period]) => period),
  map(seq(optional(marker), unit, optional(sign(',')), onceTime), ([, period]) => period),
  map(seq(optional(marker), timesCounted, per, unit), ([, parts, , period]) => dividedRhythm(period, parts)),
  map(seq(timesCounted, countedUnit), ([parts, period]) => dividedRhythm(period, parts)),
  map(seq(oneOf(countedUnit, lookup([['năm', YEAR]])), timesCounted), ([period, parts]) =>
    dividedRhythm(period, parts),
  ),
  map(seq(marker, unit, optional(sign(',')), timesCounted), ([, period, , parts]) =>
    dividedRhythm(period, parts),
  ),
  map(seq(marker, unit, sign('('), timesCounted, sign(')')), ([, period, , parts]) =>
    dividedRhythm(period, parts),
  ),
);

/** hằng quý | cuối mỗi quý | cuối tháng | các quý trong năm | cả 4 quý | thường niên */
const marked: Reader<Rhythm> = oneOf(
  map(seq(marker, unit), ([, period]) => period),
  map(seq(optional(words('vào')), lookup(PERIOD_ENDS)), ([, period]) => period),
  map(seq(words('các', 'tất cả các'), lookup(UNITS), not(not(ofTheYear))), ([, period]) => period),
  map(seq(words('cuối các', 'vào cuối các'), lookup(UNITS)), ([, period]) => period),
  map(seq(optional(words('trong', 'cả', 'trong cả', 'tất cả')), count(4, 4), words('quý')), () => QUARTER),
  map(words('thường niên'), () => YEAR),
);

const join = oneOf<unknown>(sign(',/+&-'), words('và'), seq(sign(','), words('và')));
const nextRhythm = oneOf(
  map(seq(join, oneOf(counted, marked, unit)), ([, period]) => period),
  marked,
);
const rhythmsFrom = (first: Reader<Rhythm>): Reader<readonly Rhythm[]> =>
  map(seq(first, many(nextRhythm)), ([head, rest]) => [head, ...rest]);
const units = rhythmsFrom(unit);
const closing = optional(
  oneOf<number | null>(
    ofTheYear,
    namedYear,
    map(words('báo cáo'), () => null),
  ),
);

function inYear(
  rhythms: readonly Rhythm[],
  said: number | null | undefined,
  planYear: number,
): Clause | undefined {
  const year = said ?? planYear;
  const clause = clauseOfRhythms(rhythms, year);
  if (year === planYear) return clause;
  return clause.due.length > 0 ? { ...clause, implied: ['periods', 'otherYear'] } : undefined;
}

/** Hằng quý | Hàng quý/năm | Định kỳ 06 tháng và cuối năm | Định kỳ tháng, quý, 6 tháng, năm | 3 tháng/lần */
export const everyPeriod: Reader<Clause> = remembered(
  map(
    seq(
      oneOf(
        map(seq(atLeast, rhythmsFrom(oneOf(counted, marked))), ([, rhythms]) => rhythms),
        map(units, (rhythms) => (rhythms.length > 1 ? rhythms : undefined)),
        map(
          seq(words('định kỳ'), sign('('), rhythmsFrom(oneOf(counted, unit)), sign(')')),
          ([, , rhythms]) => rhythms,
        ),
      ),
      closing,
    ),
    ([rhythms, year], { planYear }) => inYear(rhythms, year, planYear),
  ),
);

/** Behind "báo cáo", "sơ kết": "quý", "tháng, quý, năm"; but "tổng kết năm" is done once. */
export const periodNames: Reader<Clause> = oneOf(
  map(yearAlone, (_year, { planYear }): Clause => ({ ...clauseOfRhythms([YEAR], planYear), kind: 'once' })),
  map(seq(units, closing), ([rhythms, year], { planYear }) => inYear(rhythms, year, planYear)),
);
