export interface MarkedText {
  readonly before: string;
  /** What the other text has otherwise; '' where it only has more. */
  readonly differing: string;
  readonly after: string;
}

/** Parts two texts where they differ: "trực tuyển" and "trực tuyến" -> "trực tuy|ể|n" and "trực tuy|ế|n". */
export function differingLetters(a: string, b: string): readonly [MarkedText, MarkedText] {
  const [left, right] = [lettersOf(a), lettersOf(b)];
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const parted = (letters: readonly string[]): MarkedText => ({
    before: letters.slice(0, head).join(''),
    differing: letters.slice(head, letters.length - tail).join(''),
    after: letters.slice(letters.length - tail).join(''),
  });
  return [parted(left), parted(right)];
}

const lettersOf = (text: string): readonly string[] => Array.from(text.normalize('NFC'));
