import type { Area } from './Snapshot';

/** Whether two areas have a cell in common. */
export const areasMeet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

/** Whether all cells of an area lie in another. */
export const containsArea = (whole: Area, part: Area): boolean =>
  part.row >= whole.row &&
  part.column >= whole.column &&
  part.row + part.rowCount <= whole.row + whole.rowCount &&
  part.column + part.columnCount <= whole.column + whole.columnCount;
