import { normalizeText } from '../../text/normalizeText';
import type { CellValue, SheetSnapshot } from '../../sheet/Snapshot';
import type { Span } from '../Table';
import { legacyTextOf, readLegacyText } from './legacyTexts';

/** Texts of a sheet by row and column of its used range, made when first asked: each cell is read several times. */
const texts = new WeakMap<SheetSnapshot, (string | undefined)[][]>();

/** The text of a cell: NFC, TCVN3 and VNI converted, line breaks kept; '' for a blank cell and for an Excel error. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const i = row - sheet.used.row;
  const j = column - sheet.used.column;
  const value = sheet.values[i]?.[j];
  if (value === undefined || value === '') return '';
  let rows = texts.get(sheet);
  if (!rows) texts.set(sheet, (rows = []));
  const cells = (rows[i] ??= []);
  return (cells[j] ??= asText(sheet, value));
}

function asText(sheet: SheetSnapshot, value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  if (isErrorValue(value)) return '';
  const legacy = legacyTextOf(sheet);
  return normalizeText(legacy ? readLegacyText(value, legacy.encoding) : value);
}

export function isErrorValue(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!)$/.test(value)
  );
}

/** The columns of a row that hold something, as sheet columns; those of a span alone where one is given. */
export function filledColumns(sheet: SheetSnapshot, row: number, span?: Span): readonly number[] {
  const filled: number[] = [];
  const cells = sheet.values[row - sheet.used.row] ?? [];
  const first = Math.max(0, (span?.first ?? 0) - sheet.used.column);
  const last = Math.min(cells.length - 1, (span?.last ?? Infinity) - sheet.used.column);
  for (let i = first; i <= last; i += 1) {
    const value = cells[i] ?? '';
    if (value !== '' && (typeof value !== 'string' || value.trim() !== ''))
      filled.push(sheet.used.column + i);
  }
  return filled;
}
