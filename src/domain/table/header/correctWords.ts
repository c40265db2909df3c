import { foldText } from '../../text/foldText';
import { ABBREVIATIONS } from './labels/abbreviations';
import { HEADER_RULES } from './headerRules';

/** Every word of the vocabulary, and words that stand beside them in headers and must be left alone. */
const KNOWN = new Set(
  HEADER_RULES.flatMap((rule) =>
    [...rule.is, ...rule.starts, ...rule.has, ...rule.with].flatMap((phrase) => phrase.split(' ')),
  ),
);

const LONG_WORDS = [...KNOWN].filter((word) => word.length >= 3);

/** Every word is one that headers use. */
export const isVocabulary = (folded: string): boolean => folded.split(' ').every((word) => KNOWN.has(word));

const WRITTEN_OUT = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [foldText(short), foldText(long)]),
);
const SHORT = new RegExp(`(?<!\\S)(?:${[...WRITTEN_OUT.keys()].join('|')})(?!\\S)`, 'g');

/** "tg ht" -> "thoi gian hoan thanh" */
export const writeOut = (folded: string): string =>
  folded.replace(SHORT, (short) => WRITTEN_OUT.get(short) ?? short);

/**
 * "tg thuc hien" -> "thoi gian thuc hien"; "nhime vu" -> "nhiem vu", "dungcong" -> "dung cong": one slip a word, and
 * only where a single known word is that near.
 */
export function correctWords(folded: string): string {
  return writeOut(folded)
    .split(' ')
    .map((word) => (word.length < 3 || KNOWN.has(word) ? word : correctWord(word)))
    .join(' ');
}

function correctWord(word: string): string {
  const near = LONG_WORDS.filter((known) => isOneSlipApart(word, known));
  if (near.length === 1) return near.join('');
  const cuts = LONG_WORDS.filter(
    (known) => word.startsWith(known) && LONG_WORDS.includes(word.slice(known.length)),
  );
  return cuts.length === 1 ? word.replace(cuts.join(''), (first) => `${first} `) : word;
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
