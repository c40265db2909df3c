import { lastColumn, type Area } from '../model/Area';
import type { Cell, CellValue } from '../model/Cell';
import { cellAt } from '../model/cells';
import type { Row, Sheet } from '../model/Sheet';
import { leaveAlone } from './leaveAlone';
import { firstAtLeast } from './sortedNumbers';
import type { Range } from './values';

/** The cells of an area that are not blank, row by row; a place counts the cells of the area. */
export interface Content {
  readonly places: readonly number[];
  readonly values: readonly CellValue[];
}

/** The cells of a column that hold anything, from the top. */
export interface Column {
  readonly rows: readonly number[];
  readonly cells: readonly Cell[];
}

/** What formulas see of the cells, for as long as nothing changes but what is calculated in order. */
export interface CellReader {
  value(sheet: Sheet, row: number, column: number): CellValue;
  content(range: Range): Content;
  rows(range: Range): Iterable<[index: number, row: Row]>;
  column(sheet: Sheet, column: number): Column;
  /** Whether no formula in a column is still to be calculated: then what is known of all of it stays true. */
  isSettled(sheet: Sheet, column: number): boolean;
  /** Whether Excel has yet to calculate a cell. */
  isOutdated(cell: Cell): boolean;
  /** Something worked out from an area once, for all formulas that ask for it. */
  remembered<T extends object>(range: Range, key: string, make: () => T): T;
  /** Counts work, so that no workbook keeps anyone waiting. */
  spend(cells: number): void;
}

const MOST_CELLS = 60_000_000;
const MOST_REMEMBERED = 2_000_000;
/** Below this an area is read again sooner than it is remembered. */
const SMALL = 32;

/** `outdated`: cells whose value Excel has yet to calculate; nothing follows from them here. */
export function newCellReader(
  outdated: ReadonlySet<Cell>,
  isSettled: CellReader['isSettled'] = () => true,
): CellReader {
  const columns = new Map<Sheet, Map<number, Column>>();
  const orders = new Map<Sheet, readonly number[]>();
  const asked = new Set<string>();
  const kept = new Map<string, object>();
  let [left, room] = [MOST_CELLS, MOST_REMEMBERED];

  const spend = (cells: number) => {
    left -= cells;
    if (left < 0) leaveAlone();
  };

  const valueOf = (cell: Cell): CellValue =>
    outdated.size > 0 && outdated.has(cell) ? leaveAlone() : cell.value;

  const orderOf = (sheet: Sheet): readonly number[] => {
    const known = orders.get(sheet) ?? [...sheet.rows.keys()].sort((a, b) => a - b);
    orders.set(sheet, known);
    return known;
  };

  function* rows({ sheet, area }: Range): Generator<[number, Row]> {
    const order = area.rows <= SMALL ? undefined : orderOf(sheet);
    const [from, to] = order
      ? [firstAtLeast(order, area.row), firstAtLeast(order, area.row + area.rows)]
      : [area.row, area.row + area.rows];
    for (let at = from; at < to; at++) {
      const index = order?.[at] ?? at;
      const row = sheet.rows.get(index);
      if (row) yield [index, row];
    }
  }

  const column = (sheet: Sheet, index: number): Column => {
    const ofSheet = columns.get(sheet) ?? new Map<number, Column>();
    columns.set(sheet, ofSheet);
    const known = ofSheet.get(index) ?? readColumn(sheet, orderOf(sheet), index);
    ofSheet.set(index, known);
    return known;
  };

  const read = (range: Range): Content => {
    const { sheet, area } = range;
    const [places, values]: [number[], CellValue[]] = [[], []];
    const put = (place: number, cell: Cell | undefined) => {
      const value = cell ? valueOf(cell) : null;
      if (value === null) return;
      places.push(place);
      values.push(value);
    };
    if (area.columns === 1 && area.rows > SMALL) {
      const known = column(sheet, area.column);
      const to = firstAtLeast(known.rows, area.row + area.rows);
      const from = firstAtLeast(known.rows, area.row);
      spend(to - from);
      for (let at = from; at < to; at++) put((known.rows[at] ?? 0) - area.row, known.cells[at]);
      return { places, values };
    }
    for (const [index, { cells }] of rows(range)) {
      const start = (index - area.row) * area.columns - area.column;
      const wide = area.columns > cells.size;
      spend(wide ? cells.size : area.columns);
      if (wide) for (const at of columnsWithin(cells, area)) put(start + at, cells.get(at));
      else for (let at = area.column; at <= lastColumn(area); at++) put(start + at, cells.get(at));
    }
    return { places, values };
  };

  /** What is asked for a second time will be asked for again: a column that many formulas look at. */
  const keep = <T extends object>(key: string, sizeOf: (made: T) => number, make: () => T): T => {
    const known = kept.get(key) as T | undefined;
    if (known) return known;
    const made = make();
    if (asked.has(key) && sizeOf(made) < room) {
      room -= sizeOf(made) + 1;
      kept.set(key, made);
    } else asked.add(key);
    return made;
  };

  return {
    value(sheet, row, index) {
      spend(1);
      const cell = cellAt(sheet, row, index);
      return cell ? valueOf(cell) : null;
    },
    content: (range) =>
      range.area.rows * range.area.columns <= SMALL
        ? read(range)
        : keep<Content>(
            rangeKey(range),
            ({ places }) => places.length,
            () => read(range),
          ),
    rows,
    column,
    isSettled,
    isOutdated: (cell) => outdated.has(cell),
    remembered: (range, key, make) =>
      keep(`${rangeKey(range)} ${key}`, (made) => (Array.isArray(made) ? made.length : 1), make),
    spend,
  };
}

function readColumn(sheet: Sheet, order: readonly number[], index: number): Column {
  const [rows, cells]: [number[], Cell[]] = [[], []];
  for (const row of order) {
    const cell = sheet.rows.get(row)?.cells.get(index);
    if (!cell || (cell.value === null && cell.formula === undefined)) continue;
    rows.push(row);
    cells.push(cell);
  }
  return { rows, cells };
}

const columnsWithin = (cells: ReadonlyMap<number, Cell>, area: Area) =>
  [...cells.keys()].filter((at) => at >= area.column && at <= lastColumn(area)).sort((a, b) => a - b);

export const rangeKey = ({ sheet, area }: Range) =>
  `${area.row},${area.column},${area.rows},${area.columns} ${sheet.id}`;
