import type { Moment } from '../Moment';
import { lookup, map, oneOf, optional, seq, sign, words, type Reader } from '../../language/Reader';
import { ROMAN } from '../Rhythm';
import { count } from '../../language/number';
import { yearSuffix } from './yearSuffix';

/** Scans turn I into l. */
const ROMAN_QUARTERS: readonly (readonly [string, number])[] = [
  ...ROMAN.map((roman, i) => [roman, i + 1] as const),
  ['l', 1],
  ['ll', 2],
  ['lll', 3],
  ['lV', 4],
];

const romanQuarter = lookup([...ROMAN_QUARTERS, ['Ⅰ', 1], ['Ⅱ', 2], ['Ⅲ', 3], ['Ⅳ', 4]]);
const NAMED_QUARTERS = lookup([
  ['quý đầu năm', 1],
  ['quý đầu của năm', 1],
  ['quý đầu tiên của năm', 1],
  ['quý cuối năm', 4],
  ['quý cuối của năm', 4],
  ['quý cuối cùng của năm', 4],
]);
const quarterNumber = oneOf(romanQuarter, count(1, 4));
const joined = lookup(ROMAN_QUARTERS.map(([roman, value]) => [`q${roman}`, value] as const));

function quarterMoment(quarter: number, year: number | undefined): Moment {
  return {
    unit: 'quarter',
    first: { month: quarter * 3 - 2, day: 1 },
    last: { month: quarter * 3, day: 'last' },
    year,
    period: `Quý ${ROMAN[quarter - 1] ?? ''}`,
    implied: ['lastDay'],
  };
}

const headed = map(
  seq(words('quý', 'các quý', 'q'), optional(sign('.:')), quarterNumber),
  ([, , value]) => value,
);

/** Quý I | quí 1 | QUÝ I/2025 | Quý III năm 2026 | quý I–2025 | Q1 | Q.I | QIV/2025 | quý tư | quý cuối năm */
export const quarter: Reader<Moment> = map(
  seq(oneOf(headed, joined, NAMED_QUARTERS), optional(yearSuffix)),
  ([value, year]) => quarterMoment(value, year),
);

/** The II of "Quý I + II" and the III of "Quý I-III/2025". */
export const bareQuarter: Reader<Moment> = map(seq(quarterNumber, optional(yearSuffix)), ([value, year]) =>
  quarterMoment(value, year),
);

/** The II of "Quý I/II", where a number would be unclear. */
export const bareRomanQuarter: Reader<Moment> = map(
  seq(romanQuarter, optional(yearSuffix)),
  ([value, year]) => quarterMoment(value, year),
);
