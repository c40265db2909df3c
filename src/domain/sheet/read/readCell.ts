import { cellReference } from '../cellAddress';
import { numberFormatAt, valueAt } from '../cellAt';
import type { Role } from '../Role';
import type { SheetSnapshot } from '../Snapshot';
import type { TypedCell } from '../TypedCell';
import { joinText } from './joinText';
import { columnsOf, sourceRow, type TableFrame } from './TableRows';
import { textAt } from './textAt';

/** The text of a role over the rows of one task; several columns of the role are parted by line breaks. */
export function readText(
  sheet: SheetSnapshot,
  table: TableFrame,
  rows: readonly number[],
  ...roles: Role[]
): string {
  return columnsOf(table, ...roles)
    .map(({ column }) => joinRows(sheet, table, rows, column))
    .filter((text) => text !== '')
    .join('\n');
}

/**
 * The cell of a role, its value as typed; several cells give their joined text: rows of a split task, or columns like
 * "Kết quả Quý I | Kết quả Quý II". Absent without such a column.
 */
export function readCell(
  sheet: SheetSnapshot,
  table: TableFrame,
  rows: readonly number[],
  role: Role,
): TypedCell | undefined {
  const places = columnsOf(table, role).flatMap(({ column }) =>
    sourceRows(sheet, table, rows, column).map((row) => ({ row, column })),
  );
  const filled = places.filter(({ row, column }) => textAt(sheet, row, column) !== '');
  const at = filled[0] ?? places[0];
  if (!at) return undefined;
  const value = valueAt(sheet, at.row, at.column);
  return {
    value: filled.length === 1 && typeof value !== 'string' ? value : readText(sheet, table, rows, role),
    numberFormat: numberFormatAt(sheet, at.row, at.column),
    cell: cellReference(sheet.name, at.row, at.column),
  };
}

function joinRows(sheet: SheetSnapshot, table: TableFrame, rows: readonly number[], column: number): string {
  return sourceRows(sheet, table, rows, column)
    .map((row) => textAt(sheet, row, column))
    .reduce(joinText, '');
}

/** Each source once: a cell merged over the rows of a task is not joined to itself. */
const sourceRows = (
  sheet: SheetSnapshot,
  table: TableFrame,
  rows: readonly number[],
  column: number,
): readonly number[] =>
  sheet.merged.length === 0 ? rows : [...new Set(rows.map((row) => sourceRow(sheet, table, row, column)))];
