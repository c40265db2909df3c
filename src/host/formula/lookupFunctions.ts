import type { CellValue } from '../model/Cell';
import { isError } from '../model/Cell';
import { value, type FunctionCall, type FunctionTable } from './FunctionCall';
import { compareValues, error, flat, isMatrix, toNumber, type Result } from './values';
import { wildcardPattern } from './wildcardPattern';

const rowsOf = (result: Result) => (isMatrix(result) ? result.rows : [[result]]);

/** Where a value stands in a list: exactly, or as the last that is not greater (the list is sorted then). */
function position(wanted: CellValue, list: readonly CellValue[], exact: boolean): number {
  if (exact) {
    const pattern =
      typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcardPattern(wanted, true) : undefined;
    return list.findIndex(
      (item) =>
        item !== null &&
        (pattern && typeof item === 'string'
          ? pattern.test(item)
          : sameKind(item, wanted) && compareValues(item, wanted) === 0),
    );
  }
  return list.findLastIndex(
    (item) => item !== null && sameKind(item, wanted) && compareValues(item, wanted) <= 0,
  );
}

const sameKind = (a: CellValue, b: CellValue) => typeof a === typeof (b ?? 0);

function lookup(
  call: FunctionCall,
  keys: readonly CellValue[],
  at: (place: number, index: number) => CellValue | undefined,
): CellValue {
  const wanted = value(call, 0);
  if (isError(wanted)) return wanted;
  const index = toNumber(value(call, 2));
  if (typeof index !== 'number') return index;
  const place = position(wanted, keys, call.given(3) && (value(call, 3) === false || value(call, 3) === 0));
  if (place < 0) return error('#N/A');
  const found = at(place, Math.floor(index) - 1);
  return found === undefined ? error('#REF!') : found;
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  VLOOKUP: {
    least: 3,
    most: 4,
    run(call) {
      const rows = rowsOf(call.result(1));
      return lookup(
        call,
        rows.map(([key]) => key ?? null),
        (place, index) => rows[place]?.[index],
      );
    },
  },
  HLOOKUP: {
    least: 3,
    most: 4,
    run(call) {
      const rows = rowsOf(call.result(1));
      return lookup(call, rows[0] ?? [], (place, index) => rows[index]?.[place]);
    },
  },
  MATCH: {
    least: 2,
    most: 3,
    run(call) {
      const [wanted, kind] = [value(call, 0), call.given(2) ? toNumber(value(call, 2)) : 1];
      if (isError(wanted)) return wanted;
      const list = flat([call.result(1)]);
      const place =
        kind === -1
          ? list.findLastIndex((item) => sameKind(item, wanted) && compareValues(item, wanted) >= 0)
          : position(wanted, list, kind === 0);
      return place < 0 ? error('#N/A') : place + 1;
    },
  },
  INDEX: {
    least: 2,
    most: 3,
    run(call) {
      const rows = rowsOf(call.result(0));
      const [first, second] = [
        toNumber(value(call, 1)),
        call.given(2) ? toNumber(value(call, 2)) : undefined,
      ];
      if (typeof first !== 'number') return first;
      if (second !== undefined && typeof second !== 'number') return second;
      const across = rows.length === 1 && second === undefined;
      const [row, column] = across ? [1, first] : [first, second ?? 1];
      if (row === 0) return { rows: rows.map((items) => [items[column - 1] ?? null]) };
      if (column === 0) return { rows: [rows[row - 1] ?? []] };
      const found = rows[row - 1]?.[column - 1];
      return found === undefined ? error('#REF!') : found;
    },
  },
  CHOOSE: {
    least: 2,
    most: 255,
    run(call) {
      const index = toNumber(value(call, 0));
      if (typeof index !== 'number') return index;
      return call.given(Math.floor(index)) && index >= 1 ? call.result(Math.floor(index)) : error('#VALUE!');
    },
  },
};
