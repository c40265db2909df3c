import type { Area, SheetSnapshot } from './Snapshot';

/** Merged areas by covered cell, made once a sheet: a plan of 5,000 rows may hold thousands of merges. */
const indexes = new WeakMap<SheetSnapshot, ReadonlyMap<number, Area>>();

/** Excel's column limit: keeps row and column apart in one key. */
const COLUMNS = 16_384;

/** The merged area that a cell lies in. */
export function mergeAt(sheet: SheetSnapshot, row: number, column: number): Area | undefined {
  if (sheet.merged.length === 0) return undefined;
  let index = indexes.get(sheet);
  if (!index) {
    index = indexMerges(sheet.merged);
    indexes.set(sheet, index);
  }
  return index.get(row * COLUMNS + column);
}

function indexMerges(merged: readonly Area[]): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const area of merged) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        index.set(row * COLUMNS + column, area);
      }
    }
  }
  return index;
}
