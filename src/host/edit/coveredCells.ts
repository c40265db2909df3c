import { intersection, lastColumn, lastRow, MAX_COLUMNS, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';

export const cellKey = (row: number, column: number) => row * MAX_COLUMNS + column;

/** The cells of an area that a merge hides: all but the first of each merged area. */
export function coveredCells(sheet: Sheet, area: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    const part = intersection(merge, area);
    if (!part) continue;
    for (let row = part.row; row <= lastRow(part); row++) {
      for (let column = part.column; column <= lastColumn(part); column++) {
        if (row !== merge.row || column !== merge.column) covered.add(cellKey(row, column));
      }
    }
  }
  return covered;
}
