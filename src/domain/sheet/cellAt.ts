import type { Grid } from './Grid';
import type { CellValue, SheetSnapshot } from './Snapshot';

/** The value at a sheet position (from 0); '' outside the used range. */
export function valueAt({ used, values }: SheetSnapshot, row: number, column: number): CellValue {
  return values[row - used.row]?.[column - used.column] ?? '';
}

export function formulaAt({ used, formulas }: SheetSnapshot, row: number, column: number): CellValue {
  return formulas[row - used.row]?.[column - used.column] ?? '';
}

export function numberFormatAt({ used, numberFormats }: SheetSnapshot, row: number, column: number): string {
  return numberFormats[row - used.row]?.[column - used.column] ?? 'General';
}

/** Nothing typed there and no formula: the only cells that may be filled. */
export function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isBlankText(valueAt(sheet, row, column)) && isBlankText(formulaAt(sheet, row, column));
}

const isBlankText = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

/** Inside a merged area but not its first cell: Excel ignores what is written there. */
export function isCovered(sheet: Grid, row: number, column: number): boolean {
  const area = sheet.mergeAt(row, column);
  return area !== undefined && !(row === area.row && column === area.column);
}
