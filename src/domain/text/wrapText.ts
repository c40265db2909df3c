import { widthBetween, type TextFont } from './textMetrics';

/** The lines of a text in a column of `width` points: broken at spaces, a longer word between letters, as Excel wraps. */
export function wrapText(text: string, width: number, font: TextFont): string[] {
  const lines: string[] = [];
  const letters = text.normalize('NFC');
  breakLines(letters, width, font, (from, to) => lines.push(letters.slice(from, to)));
  return lines;
}

/** How many lines wrapText gives. */
export function countLines(text: string, width: number, font: TextFont): number {
  let count = 0;
  breakLines(text.normalize('NFC'), width, font, () => {
    count += 1;
  });
  return count;
}

/** Told of each line, where it begins and before which letter it ends. */
type LineEnd = (from: number, to: number) => void;

function breakLines(text: string, width: number, font: TextFont, onLine: LineEnd): void {
  let from = 0;
  while (from <= text.length) {
    const to = placeOf('\n', text, from, text.length);
    breakParagraph(text, { from, to }, width, font, onLine);
    from = to + 1;
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `end` where the letter does not come before it. */
function placeOf(letter: string, text: string, from: number, end: number): number {
  const place = text.indexOf(letter, from);
  return place < 0 || place > end ? end : place;
}

function breakParagraph(
  text: string,
  paragraph: Stretch,
  width: number,
  font: TextFont,
  onLine: LineEnd,
): void {
  const space = widthBetween(' ', 0, 1, font);
  let [start, end] = [paragraph.from, paragraph.from];
  let used = 0;
  const add = (from: number, to: number, wordWidth: number): void => {
    const isFull = end > start && used + space + wordWidth > width;
    if (isFull) onLine(start, end);
    if (isFull || end === start) {
      start = from;
      used = wordWidth;
    } else used += space + wordWidth;
    end = to;
  };
  let from = paragraph.from;
  while (from <= paragraph.to) {
    const to = placeOf(' ', text, from, paragraph.to);
    const wordWidth = widthBetween(text, from, to, font);
    if (wordWidth <= width) add(from, to, wordWidth);
    else breakWord(text, { from, to }, width, font, add);
    from = to + 1;
  }
  onLine(start, end);
}

/** Pieces no wider than the column; at least one letter each. */
function breakWord(
  text: string,
  word: Stretch,
  width: number,
  font: TextFont,
  onPiece: (from: number, to: number, width: number) => void,
): void {
  let { from } = word;
  for (let i = from + 1; i <= word.to; i += 1) {
    if (i < word.to && widthBetween(text, from, i + 1, font) <= width) continue;
    onPiece(from, i, widthBetween(text, from, i, font));
    from = i;
  }
}
