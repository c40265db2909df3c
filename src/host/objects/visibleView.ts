import { lastColumn, lastRow, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Targets } from './Targets';

/** The rows and columns of an area that are not hidden. */
export function visibleView(sheet: Sheet, area: Area): Targets['RangeView'] {
  return {
    sheet,
    rows: shown(area.row, lastRow(area), (row) => sheet.rows.get(row)?.hidden === true),
    columns: shown(area.column, lastColumn(area), (column) => sheet.columns.get(column)?.hidden === true),
  };
}

function shown(first: number, last: number, hidden: (index: number) => boolean): number[] {
  const indexes: number[] = [];
  for (let index = first; index <= last; index++) if (!hidden(index)) indexes.push(index);
  return indexes;
}
