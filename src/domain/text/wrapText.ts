import { textWidth, type TextFont } from './textMetrics';

/** The lines of a text in a column of `width` points: broken at spaces, a longer word between letters, as Excel wraps. */
export function wrapText(text: string, width: number, font: TextFont): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) wrapParagraph(paragraph, width, font, lines);
  return lines;
}

function wrapParagraph(paragraph: string, width: number, font: TextFont, lines: string[]): void {
  const space = textWidth(' ', font);
  let line = '';
  let used = 0;
  const add = (word: string, wordWidth: number): void => {
    if (line !== '' && used + space + wordWidth > width) {
      lines.push(line);
      line = word;
      used = wordWidth;
    } else {
      used += (line === '' ? 0 : space) + wordWidth;
      line = line === '' ? word : `${line} ${word}`;
    }
  };
  for (const word of paragraph.split(' ')) {
    const wordWidth = textWidth(word, font);
    if (wordWidth <= width) add(word, wordWidth);
    else breakWord(word, width, font).forEach((piece) => add(piece, textWidth(piece, font)));
  }
  lines.push(line);
}

/** Pieces no wider than the column; at least one letter each. */
function breakWord(word: string, width: number, font: TextFont): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, font) > width) {
      pieces.push(piece);
      piece = letter;
    } else {
      piece += letter;
    }
  }
  return [...pieces, piece];
}
