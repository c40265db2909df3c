import { lookup, map, oneOf, optional, seq, sign, token, type Reader } from './Reader';

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
