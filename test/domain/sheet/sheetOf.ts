import type { Grid } from '../../../src/domain/sheet/Grid';
import { readGrid } from '../../../src/domain/sheet/readGrid';
import type { CellValue, SheetSnapshot } from '../../../src/domain/sheet/Snapshot';

/** A sheet snapshot from rows of values, the first at A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): Grid {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: columnCount }, (_, i) => row[i] ?? ''));
  return readGrid({
    id: name,
    name,
    visibility: 'visible',
    isProtected: false,
    properties: {},
    used: { row: 0, column: 0, rowCount: values.length, columnCount },
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merged: [],
    hiddenRows: [],
    ownRules: [],
    fontName: '',
    ...more,
  });
}
