/** What decides how much room a text takes: Times New Roman, size in points. */
export interface TextFont {
  readonly size: number;
  readonly bold: boolean;
}

type WidthTable = readonly (readonly [width: number, characters: string])[];

/**
 * Advance widths of Times New Roman in 1/1000 em, read from Liberation Serif 2.1, whose widths are the same by design
 * (hmtx and cmap tables of LiberationSerif-Regular.ttf and -Bold.ttf). An accented letter is as wide as its base; ơ and ư are not.
 */
const REGULAR: WidthTable = [
  [180, "'"],
  [200, '|'],
  [250, ' ,.\u00A0\u2005'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr‘’'],
  [350, '•'],
  [389, 'Js'],
  [400, '°'],
  [408, '"'],
  [444, '?acez“”'],
  [469, '^'],
  [480, '{}'],
  [500, '#$*0123456789_bdghknopquvxyđ–«»§'],
  [529, 'ơ'],
  [541, '~'],
  [542, 'ư'],
  [549, '≥≤±'],
  [556, 'FPS'],
  [564, '+<=>×'],
  [604, '■□'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [708, '│'],
  [722, 'ADGHKNOQUVXYwĐƠ'],
  [776, 'Ư'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [921, '@'],
  [944, 'W'],
  [1000, '—…\u2003'],
];

const BOLD: WidthTable = [
  [220, '|'],
  [250, ' ,.\u00A0\u2005'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt‘’'],
  [350, '•'],
  [389, 'Is'],
  [394, '{}'],
  [400, '°'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxy–“”«»§'],
  [520, '~'],
  [549, '≥≤±'],
  [554, 'ơ'],
  [555, '"'],
  [556, 'Sbdhknpquđ'],
  [570, '+<=>×'],
  [581, '^'],
  [600, 'ư'],
  [604, '■□'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [708, '│'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [930, '@'],
  [944, 'M'],
  [1000, '%W—…\u2003'],
];

/** A character outside the tables: as wide as an em, the widest that a letter of another script is. */
const UNKNOWN_WIDTH = 1000;

/** Combining marks but the horn of ơ and ư, which widens the letter; second halves of letters beyond U+FFFF. */
const WIDTHLESS = /[\u0300-\u031A\u031C-\u036F\uDC00-\uDFFF]/g;

/** Widths of letters in 1/1000 em by their codes; that of an accented letter is found when it is first met. */
function letterWidths(table: WidthTable): (code: number) => number {
  const widths = new Map(
    table.flatMap(([width, characters]) =>
      Array.from(characters, (c): [number, number] => [c.charCodeAt(0), width]),
    ),
  );
  const found = (code: number): number => {
    const base = String.fromCharCode(code).normalize('NFD').replace(WIDTHLESS, '').normalize('NFC');
    const width = base === '' ? 0 : (widths.get(base.charCodeAt(0)) ?? UNKNOWN_WIDTH);
    widths.set(code, width);
    return width;
  };
  return (code) => widths.get(code) ?? found(code);
}

const regularWidth = letterWidths(REGULAR);
const boldWidth = letterWidths(BOLD);

/** Width in points of the letters from `from` to before `to`, of a text in NFC. */
export function widthBetween(text: string, from: number, to: number, { size, bold }: TextFont): number {
  const widthOf = bold ? boldWidth : regularWidth;
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += widthOf(text.charCodeAt(i));
  return (sum * size) / 1000;
}

/** Width in points of a text on one line. */
export function textWidth(text: string, font: TextFont): number {
  const letters = text.normalize('NFC');
  return widthBetween(letters, 0, letters.length, font);
}

/** Heights in points that Excel gives a row of one line of Times New Roman; n lines take n times as much. */
const LINE_HEIGHTS: ReadonlyMap<number, number> = new Map([
  [6, 8.25],
  [10, 13.5],
  [11, 15],
  [12, 15.75],
  [13, 16.5],
  [14, 18.75],
]);

/** Height in points of one line in a cell; sizes outside the table by ascent, descent and line gap of the font (1.149 em). */
export function lineHeight(size: number): number {
  return LINE_HEIGHTS.get(size) ?? Math.ceil(size * 1.149 * (4 / 3) + 3) * 0.75;
}
