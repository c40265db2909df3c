import { numberReadings } from '../text/numberReadings';
import {
  first,
  glued,
  lookup,
  many,
  map,
  not,
  ofKind,
  oneOf,
  optional,
  seq,
  sign,
  token,
  type Reader,
} from './Reader';
import { textBetween } from './tokenize';

const UNITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** "mười lăm", "hai mươi mốt", up to 31: days of a month. */
const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ['tư', 4],
  ['bẩy', 7],
  ['mười', 10],
  ...UNITS.map((word, i) => [`mười ${word}`, 11 + i] as const),
  ['mười lăm', 15],
  ['hai mươi', 20],
  ...UNITS.map((word, i) => [`hai mươi ${word}`, 21 + i] as const),
  ['hai mươi mốt', 21],
  ['hai mươi tư', 24],
  ['hai mươi lăm', 25],
  ['hai mươi nhăm', 25],
  ['ba mươi', 30],
  ['ba mươi mốt', 31],
];

const numberWord: Reader<number> = lookup(NUMBER_WORDS);

/** Digits alone: "5", "05". */
export function digits(min: number, max: number, maxLength = 2): Reader<number> {
  return token(({ kind, key }) => {
    if (kind !== 'number' || key.length > maxLength) return undefined;
    const value = Number(key);
    return value >= min && value <= max ? value : undefined;
  });
}

/** "5", "05", "năm", "05 (năm)", "năm (05)". */
export function count(min: number, max: number): Reader<number> {
  const inWords = map(numberWord, (value) => (value >= min && value <= max ? value : undefined));
  const either = oneOf(digits(min, max), inWords);
  const restated = map(seq(sign('('), either, sign(')')), ([, value]) => value);
  return map(seq(either, optional(restated)), ([value, again]) =>
    again === undefined || again === value ? value : undefined,
  );
}

/** "2025", as a year that a plan can name. */
export const year4: Reader<number> = token(({ key }) => (/^20\d\d$/.test(key) ? Number(key) : undefined));

/** The 25 of "15/3/25". */
export const year2: Reader<number> = token(({ key, before }) =>
  before === 'nothing' && /^[23]\d$/.test(key) ? 2000 + Number(key) : undefined,
);

const run = ofKind('number');
const thousand = map(run, (key) => (key.length === 3 ? key : undefined));
const apart = map(seq(not(glued(thousand)), thousand), ([, key]) => key);
const spaced = seq(digits(0, 999, 3), apart, many(apart), optional(seq(glued(sign(',')), glued(run))));
const marked = seq(run, many(seq(glued(sign('.,')), glued(run))));

/** What the digits can mean, from the first to the last; see numberReadings. */
const readingsOf =
  (reader: Reader<unknown>): Reader<readonly number[]> =>
  (phrase, at) =>
    first(reader)(phrase, at).map(({ next }) => ({
      value: numberReadings(textBetween(phrase, at, next)),
      next,
    }));

const whole = map(
  readingsOf(seq(run, many(seq(glued(sign('.')), glued(thousand))))),
  ([likeliest]) => likeliest,
);

/** "12/15", "1.200 / 1.500"; not the "15/12" of a date. */
export const fraction: Reader<readonly [number, number]> = map(
  seq(whole, sign('/'), whole, not(seq(glued(sign('/.,')), glued(run)))),
  ([over, , under]) => [over, under],
);

/** "1.200", "97,5", "12 500 000": all that it can mean, the likelier first. */
export const numeral: Reader<readonly number[]> = map(
  seq(not(fraction), readingsOf(oneOf<unknown>(spaced, marked))),
  ([, readings]) => readings,
);
