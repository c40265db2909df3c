import {
  containsCell,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  between,
  type Area,
} from './Area';
import type { Cell } from './Cell';
import type { Column, Row, Sheet } from './Sheet';

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.rows.get(row)?.cells.get(column);

/** The cells of every row that has none. */
export const NO_CELLS = new Map<number, Cell>();

export function writableRow(sheet: Sheet, row: number): Row {
  let found = sheet.rows.get(row);
  if (!found) {
    found = {
      cells: new Map(),
      height: undefined,
      refits: true,
      customHeight: false,
      hidden: false,
      style: undefined,
      attributes: {},
      xml: undefined,
    };
    sheet.rows.set(row, found);
  }
  found.xml = undefined;
  if (found.cells === NO_CELLS) found.cells = new Map();
  return found;
}

/** Excel fits a row to its content when something is typed in it or its letters change. */
export function refitRow(sheet: Sheet, row: number): void {
  const found = sheet.rows.get(row);
  if (found && !found.customHeight) found.refits = true;
}

export function writableColumn(sheet: Sheet, column: number): Column {
  let found = sheet.columns.get(column);
  if (!found) {
    found = { width: undefined, hidden: false, style: undefined, element: undefined };
    sheet.columns.set(column, found);
  }
  return found;
}

/** The style a cell has, also one that was never written: its row's, else its column's. */
export const styleNumberAt = (sheet: Sheet, row: number, column: number): number => {
  const found = sheet.rows.get(row);
  return found?.cells.get(column)?.style ?? found?.style ?? sheet.columns.get(column)?.style ?? 0;
};

export function writableCell(sheet: Sheet, row: number, column: number): Cell {
  const style = styleNumberAt(sheet, row, column);
  const { cells } = writableRow(sheet, row);
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: null, formula: undefined, style, source: undefined };
    cells.set(column, cell);
  }
  return cell;
}

/** The cells that exist within an area, row by row. */
export function* cellsIn(sheet: Sheet, area: Area): Generator<{ row: number; column: number; cell: Cell }> {
  for (const [row, { cells }] of rowsIn(sheet, area)) {
    if (cells.size <= area.columns) {
      for (const [column, cell] of cells) {
        if (column >= area.column && column <= lastColumn(area)) yield { row, column, cell };
      }
      continue;
    }
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = cells.get(column);
      if (cell) yield { row, column, cell };
    }
  }
}

export function* rowsIn(sheet: Sheet, area: Area): Generator<[number, Row]> {
  if (area.rows > sheet.rows.size) {
    for (const entry of sheet.rows) if (entry[0] >= area.row && entry[0] <= lastRow(area)) yield entry;
    return;
  }
  for (let row = area.row; row <= lastRow(area); row++) {
    const found = sheet.rows.get(row);
    if (found) yield [row, found];
  }
}

/** The smallest area that holds every value (or, unless `valuesOnly`, every formatted cell) within `limit`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, limit?: Area): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.value === null && cell.formula === undefined && (valuesOnly || cell.style === 0)) continue;
      if (limit && !containsCell(limit, row, column)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? undefined : between(top, left, bottom, right);
}

/** The part of an area that can hold anything: whole rows and columns are cut to what is used. */
export function boundedArea(sheet: Sheet, area: Area): Area | undefined {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = usedArea(sheet, false);
  return used && intersection(area, used);
}
