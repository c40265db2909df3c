import {
  between,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from './Area';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellName = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** "B2", "B2:D9", "B:D", "2:9", with or without $; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first, ...more] = text.trim().toUpperCase().split(':');
  if (more.length > 0) return undefined;
  const area =
    cellsArea(CELL.exec(first), CELL.exec(last)) ??
    (text.includes(':')
      ? (columnsArea(COLUMN.exec(first), COLUMN.exec(last)) ?? rowsArea(ROW.exec(first), ROW.exec(last)))
      : undefined);
  return area && isOnSheet(area) ? area : undefined;
}

function cellsArea(first: RegExpExecArray | null, last: RegExpExecArray | null): Area | undefined {
  if (!first || !last) return undefined;
  return ordered(
    Number(first[2]) - 1,
    columnIndex(first[1] ?? ''),
    Number(last[2]) - 1,
    columnIndex(last[1] ?? ''),
  );
}

function columnsArea(first: RegExpExecArray | null, last: RegExpExecArray | null): Area | undefined {
  if (!first || !last) return undefined;
  return ordered(0, columnIndex(first[1] ?? ''), MAX_ROWS - 1, columnIndex(last[1] ?? ''));
}

function rowsArea(first: RegExpExecArray | null, last: RegExpExecArray | null): Area | undefined {
  if (!first || !last) return undefined;
  return ordered(Number(first[1]) - 1, 0, Number(last[1]) - 1, MAX_COLUMNS - 1);
}

const ordered = (top: number, left: number, bottom: number, right: number) =>
  between(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));

export function areaName(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  return areaReference(area);
}

/** As parts of a file write an area: "A1:A1048576" where a formula may write "A:A" (ST_Ref has whole columns by their cells alone). */
export function areaReference(area: Area): string {
  const first = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${cellName(lastRow(area), lastColumn(area))}`;
}

/** "$A$1:$D$9", "$A:$D", "$1:$9", as defined names write them. */
export const absoluteName = (area: Area) => areaName(area).replace(/[A-Z]+|\d+/g, '$$$&');

/** 'Báo cáo' needs quotes; Sheet1 does not; names like A1 or R1C1 do. */
export const quotedSheet = (name: string): string => quotedSheets([name]);

/** Sheets from one to another, as 'Quý I:Quý IV', or one. */
export function quotedSheets(names: readonly string[]): string {
  const text = [...new Set(names)].join(':');
  return names.every(isPlain) ? text : `'${text.replaceAll("'", "''")}'`;
}

const isPlain = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rR]\d*([cC]\d*)?|[cC]\d*)$/.test(name);

/** Splits "Sheet1!A1" or "'Báo cáo'!A1"; the sheet is undefined when none is named. */
export function splitSheet(reference: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference);
  if (!match) return { sheet: undefined, rest: reference };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3] ?? '' };
}
