import type { Area } from './Snapshot';

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** (6, 1) -> "B7". Row and column are counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "Sheet!B7", the form of `cell` in problems and in the JSON of the command line. */
export function cellReference(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** "A1:E5" */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** "H:P" */
export function columnsAddress({ column, columnCount }: Area): string {
  return `${columnName(column)}:${columnName(column + columnCount - 1)}`;
}
