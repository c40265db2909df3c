import { intersection, isOnSheet, lastColumn, lastRow, between, WHOLE_SHEET, type Area } from '../model/Area';
import { cellsIn } from '../model/cells';
import type { Sheet } from '../model/Sheet';

/** Ctrl+A: grows until empty rows and columns stand on every side. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let region = start;
  for (;;) {
    const around = grown(region);
    let next = region;
    for (const { row, column, cell } of cellsIn(sheet, around)) {
      if (cell.value === null && cell.formula === undefined) continue;
      next = between(
        Math.min(next.row, row),
        Math.min(next.column, column),
        Math.max(lastRow(next), row),
        Math.max(lastColumn(next), column),
      );
    }
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

function grown(area: Area): Area {
  const wide = { row: area.row - 1, column: area.column - 1, rows: area.rows + 2, columns: area.columns + 2 };
  return isOnSheet(wide) ? wide : (intersection(wide, WHOLE_SHEET) ?? area);
}
