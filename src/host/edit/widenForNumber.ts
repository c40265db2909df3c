import { formatValue } from '../cell/formatValue';
import { cellAt, writableColumn } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import { columnWidth, pixelsOfWidth, widthOfPoints } from '../model/sheetSize';
import { styleAt } from '../model/Styles';
import { textPixels } from '../model/textHeight';
import type { Workbook } from '../model/Workbook';

/** Pixels beside the digits; text widths are averages, a column must hold the wide ones too. */
const PADDING = 7;
const AMPLE = 1.1;
const POINTS_A_PIXEL = 72 / 96;

/** Excel widens a column of standard width when a date or number that is typed does not fit; decimals it rounds away. */
export function widenForNumber(workbook: Workbook, sheet: Sheet, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (typeof cell?.value !== 'number' || sheet.columns.get(column)?.width !== undefined) return;
  const { font, alignment, numberFormat } = styleAt(workbook.styles, cell.style);
  if (alignment.wrap === true || (numberFormat === 'General' && !Number.isInteger(cell.value))) return;
  const text = formatValue(cell.value, numberFormat, workbook);
  const needed = Math.ceil(textPixels(text, font.size ?? 11, font.bold === true) * AMPLE) + PADDING;
  if (needed <= pixelsOfWidth(columnWidth(sheet, column))) return;
  writableColumn(sheet, column).width = widthOfPoints(needed * POINTS_A_PIXEL);
}
