import type { Area } from './Snapshot';

/** Whether two areas have a cell in common. */
export const areasMeet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;
