import { normalizeText } from '../../text/normalizeText';
import { valueAt } from '../cellAt';
import type { SheetSnapshot } from '../Snapshot';

/** The text of a cell: NFC, line breaks kept; '' for a blank cell and for an Excel error. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'string') return String(value);
  return isErrorValue(value) ? '' : normalizeText(value);
}

export function isErrorValue(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!)$/.test(value)
  );
}

/** The columns of a row that hold something, as sheet columns. */
export function filledColumns(sheet: SheetSnapshot, row: number): readonly number[] {
  const values = sheet.values[row - sheet.used.row] ?? [];
  return values.flatMap((value, i) =>
    typeof value === 'string' && value.trim() === '' ? [] : [sheet.used.column + i],
  );
}
