import type { Role } from '../Role';
import type { Grid } from '../../sheet/Grid';
import type { Table, TableColumn } from '../Table';

/** The part of a table that its rows are read by. */
export type TableFrame = Pick<Table, 'kind' | 'headerRow' | 'firstRow' | 'columns' | 'span'>;

/** Roles that we compute: what stands in such columns of ours was not typed by people. */
const COMPUTED: readonly Role[] = ['daysLate', 'verdict', 'assigned', 'shortfall'];

export const isTyped = ({ own, role }: TableColumn): boolean => !(own && COMPUTED.includes(role));

/** The columns of a role that people type in: theirs where they have one, else ours. */
export function columnsOf({ columns }: TableFrame, ...roles: Role[]): readonly TableColumn[] {
  const found = columns.filter((column) => roles.includes(column.role) && isTyped(column));
  const theirs = found.filter(({ own }) => !own);
  return theirs.length > 0 ? theirs : found;
}

/**
 * Where a cell's value stands: an area merged downwards gives it to all its rows ("Quý I" beside tasks 3 to 5). An area
 * merged across, like a section title, gives it to its first cell only.
 */
export function sourceRow(sheet: Grid, table: TableFrame, row: number, column: number): number {
  const merge = sheet.mergeAt(row, column);
  return merge?.column === column && merge.row >= table.firstRow ? merge.row : row;
}

/** True for a row that goes on with the number cell of a row above it. */
export function isUnderMergedNumber(sheet: Grid, table: TableFrame, row: number): boolean {
  return (
    sheet.merged.length > 0 &&
    columnsOf(table, 'no').some(({ column }) => sourceRow(sheet, table, row, column) < row)
  );
}
