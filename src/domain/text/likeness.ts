import { foldText } from './foldText';

/** How alike two texts are, 0 to 1: the Dice coefficient of their folded words, repeats counted. */
export function likeness(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.length + right.length === 0) return 1;
  const rest = new Map<string, number>();
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = rest.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      rest.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

const words = (text: string): string[] => foldText(text).split(' ').filter(Boolean);
