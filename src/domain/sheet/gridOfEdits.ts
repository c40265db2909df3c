import type { Edit } from './Edit';
import type { CellValue } from './Snapshot';

/** What the `cells` edits put on a sheet, from A1 on: rows of values, '' where nothing is written. */
export function gridOfEdits(edits: readonly Edit[], sheet: string): CellValue[][] {
  const grid: CellValue[][] = [];
  for (const edit of edits) {
    if (edit.kind !== 'cells' || edit.sheet !== sheet) continue;
    edit.values.forEach((values, i) => {
      const row = (grid[edit.row + i] ??= []);
      values.forEach((value, j) => {
        if (value !== null) row[edit.column + j] = value;
      });
    });
  }
  return Array.from(grid, (row: CellValue[] | undefined) =>
    Array.from(row ?? [], (value: CellValue | undefined) => value ?? ''),
  );
}
