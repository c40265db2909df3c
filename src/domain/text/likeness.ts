import { foldText } from './foldText';

/** How often each folded word occurs in a text. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  const words = foldText(text).split(' ').filter(Boolean);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How alike two texts are, 0 to 1: the Dice coefficient of their words, repeats counted. */
export function bagLikeness(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

export function likeness(a: string, b: string): number {
  return bagLikeness(wordBag(a), wordBag(b));
}

export type Weight = (word: string) => number;

/** "tỷ lệ", "thực hiện", "giải quyết" stand in many of these texts and tell little; a word of none of them tells most. */
export function wordWeights(bags: readonly WordBag[]): Weight {
  return (word) => 1 / Math.max(1, bags.filter(({ counts }) => counts.has(word)).length);
}
