import type { Area } from '../domain/sheet/Snapshot';

/** An area as blocks of whole rows, each of so many cells at most; at least one row. */
export function blocksOf(area: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, i) => ({
    ...area,
    row: area.row + i * rows,
    rowCount: Math.min(rows, area.rowCount - i * rows),
  }));
}
