import { singleLine } from '../text/normalizeText';

/** Words kept around what differs, so that the place is found. */
const CONTEXT = 3;

/** Where two texts differ: "… dịch vụ công trực tuyển tích hợp …" and "… dịch vụ công trực tuyến tích hợp …". */
export function differingParts(a: string, b: string): readonly [string, string] {
  const [left, right] = [singleLine(a).split(' '), singleLine(b).split(' ')];
  const shorter = Math.min(left.length, right.length);
  const same = (count: number, at: (words: readonly string[], i: number) => string | undefined): number => {
    let i = 0;
    while (i < count && at(left, i) === at(right, i)) i += 1;
    return i;
  };
  const head = same(shorter, (words, i) => words[i]);
  const tail = same(shorter - head, (words, i) => words[words.length - 1 - i]);
  const part = (words: readonly string[]): string => {
    const from = Math.max(0, head - CONTEXT);
    const to = Math.min(words.length, words.length - tail + CONTEXT);
    return [from > 0 ? '…' : '', ...words.slice(from, to), to < words.length ? '…' : '']
      .filter(Boolean)
      .join(' ');
  };
  return [part(left), part(right)];
}
