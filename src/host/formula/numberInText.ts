const WHOLE = /^ *[+-]?\d{1,15} *$/;
const DIGIT = /\p{N}/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** No number, date or amount is written longer. */
const LONGEST_NUMBER = 60;

/** What can stand beside digits in a number, a date, a time or an amount of money, here or in English. */
const WORDS_OF_NUMBERS = new Set(
  (
    'a p am pm sa ch e đ vnd usd eur jan feb mar apr may jun jul aug sep sept oct nov dec ' +
    'january february march april june july august september october november december'
  ).split(' '),
);

/**
 * The number that a text is taken for in arithmetic and criteria: surely one, surely none, or one only on some
 * machines ("1.5", "1/2", "50%", "2 tháng 9").
 */
export function numberInText(text: string): number | undefined | 'unsure' {
  if (WHOLE.test(text)) return Number(text);
  if (text.length > LONGEST_NUMBER || !DIGIT.test(text)) return undefined;
  const lower = text.trimStart().toLowerCase();
  const words: readonly string[] = lower.match(WORD) ?? [];
  if (words.includes('tháng') || words.includes('thg')) return 'unsure';
  if (words.some((word) => !WORDS_OF_NUMBERS.has(word))) return undefined;
  // A1, E5: the hour or the exponent would stand behind the digits.
  return /^[ape](?!\p{L})/u.test(lower) ? undefined : 'unsure';
}
