import type { Role } from '../Role';
import type { SheetSnapshot } from '../Snapshot';
import type { Table, TableColumn } from '../Table';
import { mergeAt } from './mergeAt';
import { textAt } from './textAt';

/** The part of a table that its rows are read by. */
export type TableFrame = Pick<Table, 'kind' | 'headerRow' | 'firstRow' | 'columns'>;

/** Columns of a role; computed columns of ours are not what people typed. */
export function columnsOf({ columns }: TableFrame, ...roles: Role[]): readonly TableColumn[] {
  return columns.filter(({ role, own }) => roles.includes(role) && !(own && COMPUTED.includes(role)));
}

const COMPUTED: readonly Role[] = ['status', 'daysLate', 'verdict', 'assigned', 'shortfall'];

/**
 * Where a cell's value stands: an area merged downwards gives it to all its rows ("Quý I" beside tasks 3 to 5). An area
 * merged across, like a section title, gives it to its first cell only.
 */
export function sourceRow(sheet: SheetSnapshot, table: TableFrame, row: number, column: number): number {
  const merge = mergeAt(sheet, row, column);
  return merge?.column === column && merge.row >= table.firstRow ? merge.row : row;
}

export function textsOf(
  sheet: SheetSnapshot,
  table: TableFrame,
  row: number,
  ...roles: Role[]
): readonly string[] {
  return columnsOf(table, ...roles)
    .map(({ column }) => textAt(sheet, sourceRow(sheet, table, row, column), column))
    .filter((text) => text !== '');
}

/** True for a row that goes on with the number cell of a row above it. */
export function isUnderMergedNumber(sheet: SheetSnapshot, table: TableFrame, row: number): boolean {
  return columnsOf(table, 'no').some(({ column }) => sourceRow(sheet, table, row, column) < row);
}
