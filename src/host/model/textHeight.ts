import { cellsIn } from './cells';
import { columnWidth, pixelsOfWidth } from './sheetSize';
import { formatValue } from '../cell/formatValue';
import { lastColumn, WHOLE_SHEET } from './Area';
import type { Cell } from './Cell';
import type { Row, Sheet } from './Sheet';
import { styleAt } from './Styles';
import type { Workbook } from './Workbook';

/** Average width of a Vietnamese letter and height of a line, as shares of the font size (Times New Roman, Calibri). */
const LETTER_WIDTH = 0.44;
const LINE_HEIGHT = 1.3;
const PIXELS_A_POINT = 96 / 72;

/** Pixels that a line of text takes in a font of so many points. */
export const textPixels = (text: string, points: number, bold: boolean) =>
  text.length * points * LETTER_WIDTH * PIXELS_A_POINT * (bold ? 1.08 : 1);

/** Points; a height that still suffices stays. undefined: nothing is known of it. */
export function rowHeight(workbook: Workbook, sheet: Sheet, index: number, row: Row): number | undefined {
  const { height } = row;
  if (!isFittedAnew(row)) return height;
  const fitted = fittedHeight(workbook, sheet, index);
  return height !== undefined && fitted <= height ? height : fitted;
}

export const isFittedAnew = ({ refits, customHeight }: Row): boolean => refits && !customHeight;

/** The height in points that Excel would give a row by itself: its tallest cell, merged cells left out. */
export function fittedHeight(workbook: Workbook, sheet: Sheet, row: number): number {
  const merged = sheet.merges.filter((area) => row >= area.row && row < area.row + area.rows);
  let height = sheet.defaultHeight;
  for (const { column, cell } of cellsIn(sheet, { ...WHOLE_SHEET, row, rows: 1 })) {
    if (cell.value === null || merged.some((area) => column >= area.column && column <= lastColumn(area)))
      continue;
    height = Math.max(height, cellHeight(workbook, sheet, column, cell));
  }
  return Math.min(height, 409);
}

function cellHeight(workbook: Workbook, sheet: Sheet, column: number, cell: Cell): number {
  const { font, alignment, numberFormat } = styleAt(workbook.styles, cell.style);
  const size = font.size ?? 11;
  const text = formatValue(cell.value, numberFormat, workbook);
  const room = pixelsOfWidth(columnWidth(sheet, column)) - 4;
  const lines = alignment.wrap === true ? wrappedLines(text, room, size, font.bold === true) : 1;
  return Math.round(lines * size * LINE_HEIGHT * 4) / 4;
}

export function wrappedLines(text: string, pixels: number, points: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const width = textPixels(`${word} `, points, bold);
      if (used > 0 && used + width > pixels) {
        lines++;
        used = 0;
      }
      used += width;
      while (used > pixels * 1.05 && pixels > 0) {
        lines++;
        used -= pixels;
      }
    }
  }
  return lines;
}
