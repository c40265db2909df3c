import {
  cellsIn,
  refitRow,
  rowsIn,
  styleNumberAt,
  writableCell,
  writableColumn,
  writableRow,
} from '../model/cells';
import { isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Style } from '../model/Style';
import { derivation, styleAt } from '../model/Styles';
import { HostError } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireAllowed } from './requireWritable';

/** Excel for the web refuses formats on more cells than this (OperationCellsExceedLimit is 33,554,000; ours is memory). */
const MOST_CELLS = 5_000_000;

/** Changes that leave letters as they are. */
const OF_THE_GROUND = /^(fill|border) /;

/** Changes how the cells of an area look; `name` tells one change from another. */
export function restyle(
  session: Session,
  sheet: Sheet,
  area: Area,
  name: string,
  change: (style: Style) => Style,
): void {
  requireAllowed(sheet, 'formatCells');
  const { styles } = session.workbook;
  const derive = derivation(styles, name, change);
  if (!OF_THE_GROUND.test(name)) for (const [row] of rowsIn(sheet, area)) refitRow(sheet, row);
  touched(session, sheet);
  if (isWholeColumns(area)) restyleColumns(sheet, area, derive);
  else if (isWholeRows(area)) restyleRows(sheet, area, derive);
  else {
    if (area.rows * area.columns > MOST_CELLS)
      throw new HostError('RangeExceedsLimit', 'The range is too large to be formatted.');
    for (let row = area.row; row <= lastRow(area); row++) restyleRow(sheet, row, area, derive);
  }
}

function restyleRow(
  sheet: Sheet,
  row: number,
  { column: first, columns }: Area,
  derive: (number: number) => number,
): void {
  const found = sheet.rows.get(row);
  for (let column = first; column < first + columns; column++) {
    const cell = found?.cells.get(column);
    const old = cell?.style ?? found?.style ?? sheet.columns.get(column)?.style ?? 0;
    const style = derive(old);
    if (style !== old || (!cell && style !== 0)) writableCell(sheet, row, column).style = style;
  }
}

function restyleColumns(sheet: Sheet, area: Area, derive: (number: number) => number): void {
  for (const { row, column, cell } of [...cellsIn(sheet, area)])
    if (derive(cell.style) !== cell.style) writableCell(sheet, row, column).style = derive(cell.style);
  for (const [row, { style }] of [...rowsIn(sheet, area)]) {
    if (style !== undefined) restyleRow(sheet, row, area, derive);
  }
  for (let column = area.column; column <= lastColumn(area); column++) {
    const found = writableColumn(sheet, column);
    found.style = derive(found.style ?? 0);
  }
}

function restyleRows(sheet: Sheet, area: Area, derive: (number: number) => number): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    const found = writableRow(sheet, row);
    for (const cell of found.cells.values()) cell.style = derive(cell.style);
    found.style = derive(found.style ?? 0);
  }
}

/** What differs reads otherwise in RangeAreas than in a Range: flags as false, colours as null. */
export function requireOneArea(areas: readonly Area[]): void {
  if (areas.length > 1)
    throw new HostError('ApiNotFound', 'The embedded Excel reads formats of one range at a time.');
}

/** What all cells of an area have in common: null when they differ. */
export function commonStyle<T extends string | number | boolean>(
  { workbook }: Session,
  sheet: Sheet,
  areas: readonly Area[],
  read: (style: Style) => T,
): T | null {
  requireOneArea(areas);
  const numbers = new Set(areas.flatMap((area) => [...styleNumbers(sheet, area)]));
  const values = new Set([...numbers].map((number) => read(styleAt(workbook.styles, number))));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

function* styleNumbers(sheet: Sheet, area: Area): Generator<number> {
  if (!isWholeColumns(area) && !isWholeRows(area)) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++)
        yield styleNumberAt(sheet, row, column);
    }
    return;
  }
  for (const { cell } of cellsIn(sheet, area)) yield cell.style;
  if (isWholeColumns(area)) {
    for (let column = area.column; column <= lastColumn(area); column++)
      yield sheet.columns.get(column)?.style ?? 0;
  } else {
    for (let row = area.row; row <= lastRow(area); row++) yield sheet.rows.get(row)?.style ?? 0;
  }
}
