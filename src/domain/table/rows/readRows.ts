import type { SheetSnapshot } from '../../sheet/Snapshot';
import type { Table } from '../Table';
import { classifiedRows } from './classifiedRows';
import type { RowReading } from './classifyRows';
import { tableEnd } from './tableEnd';

/** The rows of a table, and what stands under it up to the next table: totals, signatures, notes. */
export function readRows(sheet: SheetSnapshot, table: Table): readonly RowReading[] {
  const labels = new Map(table.columns.map(({ column, header }) => [column, header]));
  return classifiedRows(sheet, table, tableEnd(sheet, table.lastRow + 1, labels, table.span));
}
