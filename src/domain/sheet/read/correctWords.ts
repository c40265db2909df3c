import { foldText } from '../../text/foldText';
import { HEADER_LABELS } from './headerLabels';

/** Every word of the vocabulary, and words that stand beside them in headers and must be left alone. */
const KNOWN = new Set(
  HEADER_LABELS.flatMap((rule) =>
    [rule.is, rule.starts, rule.has, rule.with].flatMap((phrases) => foldText(phrases ?? '').split(' ')),
  ),
);

const LONG_WORDS = [...KNOWN].filter((word) => word.length >= 3);

/** Every word is one that headers use. */
export const isVocabulary = (folded: string): boolean => folded.split(' ').every((word) => KNOWN.has(word));

/** "noi dng cong viec" -> "noi dung cong viec": one slip a word, and only where a single known word is that near. */
export function correctWords(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (word.length < 3 || KNOWN.has(word) ? word : nearest(word)))
    .join(' ');
}

function nearest(word: string): string {
  const near = LONG_WORDS.filter((known) => isOneSlipApart(word, known));
  const [only] = near;
  return near.length === 1 && only !== undefined ? only : word;
}

/** One letter wrong, missing, too many, or two neighbours swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === right.charAt(1) + right.charAt(0);
}
