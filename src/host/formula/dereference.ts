import type { CellValue } from '../model/Cell';
import type { CellReader } from './CellReader';
import { leaveAlone } from './leaveAlone';
import { isMatrix, isRange, type Matrix, type Range, type Result } from './values';

/**
 * The value where one is wanted. Of several, old Excels take the one in the same row or column, new ones calculate
 * with all of them.
 */
export function single(result: Result, reader: CellReader): CellValue {
  if (isMatrix(result)) return leaveAlone();
  if (!isRange(result)) return result;
  const { sheet, area } = result;
  return area.rows * area.columns === 1 ? reader.value(sheet, area.row, area.column) : leaveAlone();
}

/** Beyond this nobody waits for an array; whole columns are. */
const MOST_CELLS = 500_000;

/** All values of an area, blank ones too. */
export function matrixOf(range: Range, reader: CellReader): Matrix {
  const { rows, columns } = range.area;
  if (rows * columns > MOST_CELLS) return leaveAlone();
  return reader.remembered(range, 'matrix', () => {
    reader.spend(rows * columns);
    const filled = new Array<CellValue>(rows * columns).fill(null);
    const { places, values } = reader.content(range);
    for (const [at, place] of places.entries()) filled[place] = values[at] ?? null;
    return { kind: 'matrix', rows, columns, values: filled };
  });
}
