import { cellArea, type Area } from '../../model/Area';
import { isError, type CellValue } from '../../model/Cell';
import type { CellReader } from '../CellReader';
import { sameValue } from '../compareValues';
import { rowsWith } from '../columnIndex';
import { leaveAlone } from '../leaveAlone';
import { sameNumber, truncated } from '../numbers';
import { error, isRange, toBoolean, toNumber, type Range, type Result } from '../values';
import { hasWildcard, matchesWildcard, parseWildcard } from '../wildcard';
import { rangeAt, value, type FunctionCall, type FunctionTable, type SheetFunction } from './FunctionCall';

const LONGEST_WANTED = 255;

/** The first place in a row or column that holds a value; -1 when none does. */
function exactPlace(wanted: CellValue, line: Range, reader: CellReader): number {
  // Nothing is looked for as 0 or as nothing; long texts some Excels refuse.
  if (wanted === null || isError(wanted)) return leaveAlone();
  if (typeof wanted === 'string' && wanted.length > LONGEST_WANTED) return leaveAlone();
  if (typeof wanted === 'string' && hasWildcard(wanted)) {
    const wildcard = parseWildcard(wanted);
    return placeOf(line, reader, (item) => typeof item === 'string' && matchesWildcard(wildcard, item));
  }
  const found = typeof wanted === 'boolean' ? undefined : rowsWith(line, wanted, reader);
  if (found) return found.from < found.to ? (found.rows[found.from] ?? 0) - line.area.row : -1;
  return placeOf(
    line,
    reader,
    (item) => typeof item === typeof wanted && (sameValue(item, wanted) ?? leaveAlone()),
  );
}

/** The first place that holds what is looked for. */
function placeOf(line: Range, reader: CellReader, holds: (item: CellValue) => boolean): number {
  const { places, values } = reader.content(line);
  reader.spend(places.length);
  return placeAt(places, values.findIndex(holds));
}

const placeAt = (places: readonly number[], at: number) => (at < 0 ? -1 : (places[at] ?? -1));

/** The last place whose number is not above; what is not sorted numbers Excel searches in its own way. */
function sortedPlace(wanted: CellValue, line: Range, reader: CellReader): number {
  const { places, values } = reader.content(line);
  const { sorted } = reader.remembered(line, 'sorted', () => {
    reader.spend(values.length);
    return {
      // Gaps lead the search another way.
      sorted: values.every(
        (item, at) =>
          typeof item === 'number' &&
          places[at] === (places[0] ?? 0) + at &&
          (at === 0 || item >= Number(values[at - 1])),
      ),
    };
  });
  if (typeof wanted !== 'number' || !sorted) return leaveAlone();
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = Number(values[middle]);
    if ((sameNumber(item, wanted) ?? leaveAlone()) || item < wanted) low = middle + 1;
    else high = middle;
  }
  return placeAt(places, low - 1);
}

const firstColumn = ({ sheet, area }: Range): Range => ({
  kind: 'range',
  sheet,
  area: { ...area, columns: 1 },
});
const firstRow = ({ sheet, area }: Range): Range => ({ kind: 'range', sheet, area: { ...area, rows: 1 } });

const cellOf = ({ sheet, area }: Range, row: number, column: number): Range => ({
  kind: 'range',
  sheet,
  area: cellArea(area.row + row, area.column + column),
});

const looking = (
  line: (table: Range) => Range,
  size: (area: Area) => number,
  found: (table: Range, place: number, index: number) => Range,
): SheetFunction => ({
  least: 3,
  most: 4,
  run(call): Result {
    const { reader } = call.around.book;
    const wanted = value(call, 0);
    if (wanted !== null && isError(wanted)) return wanted;
    const table = rangeAt(call, 1);
    const index = toNumber(value(call, 2));
    if (typeof index !== 'number') return index;
    const sorted = call.count > 3 ? toBoolean(value(call, 3)) : true;
    if (typeof sorted !== 'boolean') return sorted;
    const offset = truncated(index) - 1;
    if (offset < 0) return error('#VALUE!');
    if (offset >= size(table.area)) return error('#REF!');
    const place = (sorted ? sortedPlace : exactPlace)(wanted, line(table), reader);
    if (place < 0) return error('#N/A');
    const { sheet, area } = found(table, place, offset);
    return reader.value(sheet, area.row, area.column);
  },
});

function match(call: FunctionCall): CellValue {
  const wanted = value(call, 0);
  if (wanted !== null && isError(wanted)) return wanted;
  const line = rangeAt(call, 1);
  const kind = call.count > 2 ? toNumber(value(call, 2)) : 1;
  if (typeof kind !== 'number') return kind;
  if (line.area.rows > 1 && line.area.columns > 1) return error('#N/A');
  if (kind !== 0 && kind !== 1) return leaveAlone();
  const place = (kind === 0 ? exactPlace : sortedPlace)(wanted, line, call.around.book.reader);
  return place < 0 ? error('#N/A') : place + 1;
}

/** A cell of an area; one number alone counts along a single row or column. */
function indexed(call: FunctionCall): Result {
  const range = call.result(0);
  if (!isRange(range)) return leaveAlone();
  const { rows, columns } = range.area;
  const [first, second] = [toNumber(value(call, 1)), call.count > 2 ? toNumber(value(call, 2)) : undefined];
  if (typeof first !== 'number') return first;
  if (second !== undefined && typeof second !== 'number') return second;
  if (second === undefined && rows > 1 && columns > 1) return leaveAlone();
  const across = rows === 1 && second === undefined;
  const [row, column] = (across ? [1, first] : [first, second ?? 1]).map(truncated) as [number, number];
  // 0 asks for the whole row or column.
  if (row === 0 || column === 0) return leaveAlone();
  if (row < 0 || column < 0) return error('#VALUE!');
  return row > rows || column > columns ? error('#REF!') : cellOf(range, row - 1, column - 1);
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  VLOOKUP: looking(
    firstColumn,
    ({ columns }) => columns,
    (table, place, offset) => cellOf(table, place, offset),
  ),
  HLOOKUP: looking(
    firstRow,
    ({ rows }) => rows,
    (table, place, offset) => cellOf(table, offset, place),
  ),
  MATCH: { least: 2, most: 3, run: match },
  INDEX: { least: 2, most: 3, run: indexed },
  CHOOSE: {
    least: 2,
    most: 255,
    run(call): Result {
      const index = toNumber(value(call, 0));
      if (typeof index !== 'number') return index;
      const chosen = truncated(index);
      return chosen >= 1 && chosen < call.count ? call.result(chosen) : error('#VALUE!');
    },
  },
};
