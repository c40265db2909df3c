/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const isWholeRows = (area: Area) => area.columns === MAX_COLUMNS;
export const isWholeColumns = (area: Area) => area.rows === MAX_ROWS;

export const lastRow = (area: Area) => area.row + area.rows - 1;
export const lastColumn = (area: Area) => area.column + area.columns - 1;

export function between(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top <= bottom && left <= right ? between(top, left, bottom, right) : undefined;
}

export const boundingArea = (a: Area, b: Area): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export const containsCell = (area: Area, row: number, column: number) =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const containsArea = (outer: Area, inner: Area) =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner));

export const sameArea = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What is left of `area` when `hole` is cut out: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces = [
    between(area.row, area.column, cut.row - 1, lastColumn(area)),
    between(cut.row, area.column, lastRow(cut), cut.column - 1),
    between(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(area)),
    between(lastRow(cut) + 1, area.column, lastRow(area), lastColumn(area)),
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const isOnSheet = ({ row, column, rows, columns }: Area) =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= MAX_ROWS &&
  column + columns <= MAX_COLUMNS;
