import { anyOf } from './targetContext';
import { cueOf } from './targetCues';
import { withoutAccents } from '../text/withoutAccents';
import { isUnaccented, readTargetTokens, targetText, type TargetToken } from './targetTokens';
import { UNIT_NAMES } from './unitKinds';

/** A result as people type it: "95,5%", "1.200 hồ sơ", "12/15", "80% (12/15 hồ sơ)". */
export interface Quantity {
  /** What the number can mean, the likelier first; absent when only counts are given. */
  readonly readings?: readonly number[];
  /** The text says "%" or "phần trăm". */
  readonly isPercent: boolean;
  /** Numerator and denominator. */
  readonly counts?: readonly [number, number];
  /** "khoảng 95%" */
  readonly isApproximate: boolean;
}

const withBare = (words: readonly string[]): readonly string[] => [...words, ...words.map(withoutAccents)];
/** Word by word: "xấp xỉ". */
const APPROXIMATE = withBare(['~', '≈', 'khoảng', 'xấp', 'ước']);
const FILLERS = withBare(['xấp', 'xỉ', 'tỷ', 'lệ', 'kết', 'quả']);
/** "từ 80%", "95% trở lên", "chưa đạt 95%": said of a target or denied, so not a result. */
// prettier-ignore
const NOT_A_RESULT = anyOf([
  'không', 'chưa', 'trở lên', 'trở xuống', 'tối thiểu', 'tối đa', 'ít nhất', 'gần', 'trên', 'dưới', 'hơn', 'từ',
  'tăng', 'giảm',
]);

/** Reads the whole text; undefined when it holds anything else than one result. */
export function parseQuantity(text: string): Quantity | undefined {
  const phrase = targetText(text);
  const negative = /^-\s?\d/.test(phrase);
  const tokens = readTargetTokens(phrase);
  if (tokens.some(({ kind, text: word }) => kind === 'unknown' || (kind === 'sign' && word !== '=')))
    return undefined;
  const at = tokens.findIndex(isNumeric);
  const lead = tokens.slice(0, Math.max(at, 0));
  if (at < 0 || !lead.every((token) => isFiller(token, isUnaccented(phrase)))) return undefined;
  if (NOT_A_RESULT.test(join(tokens.slice(at)))) return undefined;
  const amounts = tokens.filter(({ kind }) => kind === 'number');
  const fractions = tokens.filter(({ kind }) => kind === 'fraction');
  if (amounts.length > 1 || fractions.length > 1) return undefined;
  const [amount] = amounts;
  const isPercent = amount !== undefined && isPercentAt(tokens, tokens.indexOf(amount) + 1);
  const [counts] = fractions;
  if (counts && amount && !isPercent) return undefined;
  return {
    isPercent,
    isApproximate: lead.some(({ text: word }) => APPROXIMATE.includes(word)),
    ...(amount?.kind === 'number' && {
      readings: negative ? amount.readings.map((n) => -n) : amount.readings,
    }),
    ...(counts?.kind === 'fraction' && { counts: counts.parts }),
  };
}

const isNumeric = ({ kind }: TargetToken): boolean => kind === 'number' || kind === 'fraction';
const join = (tokens: readonly TargetToken[]): string => tokens.map(({ text }) => text).join(' ');

/** "Đạt", "Kết quả:", "(" before the number. */
function isFiller({ kind, text }: TargetToken, isBareScript: boolean): boolean {
  if (kind === 'dash' || FILLERS.includes(text)) return true;
  const role = cueOf(text, isBareScript)?.role;
  return role === 'plain' || role === 'reach';
}

function isPercentAt(tokens: readonly TargetToken[], at: number): boolean {
  return UNIT_NAMES.filter(({ unit }) => unit === '%').some(
    ({ words }) => join(tokens.slice(at, at + words.split(' ').length)) === words,
  );
}
