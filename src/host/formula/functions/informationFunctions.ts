import { isError, type CellValue } from '../../model/Cell';
import type { Area } from '../../model/Area';
import { leaveAlone } from '../leaveAlone';
import { error, isMatrix, toText, type Result } from '../values';
import { ofValue, rangeAt, type FunctionCall, type FunctionTable, type SheetFunction } from './FunctionCall';

const test = (holds: (item: CellValue) => boolean) => ofValue(holds);

/** ROW() and COLUMN() speak of their own cell; of several rows at once they give several numbers. */
const place = (
  start: (area: Area) => number,
  size: (area: Area) => number,
  own: (call: FunctionCall) => number,
) =>
  ({
    least: 0,
    most: 1,
    run(call) {
      if (call.count === 0) return own(call) + 1;
      const { area } = rangeAt(call, 0);
      return size(area) === 1 ? start(area) + 1 : leaveAlone();
    },
  }) satisfies SheetFunction;

const extent = (of: (rectangle: { rows: number; columns: number }) => number) =>
  ({
    least: 1,
    most: 1,
    run(call) {
      const result: Result = call.result(0);
      return of(isMatrix(result) ? result : rangeAt(call, 0).area);
    },
  }) satisfies SheetFunction;

export const INFORMATION_FUNCTIONS: FunctionTable = {
  NA: { least: 0, most: 0, run: () => error('#N/A') },
  ISBLANK: test((item) => item === null),
  ISTEXT: test((item) => typeof item === 'string'),
  ISNONTEXT: test((item) => typeof item !== 'string'),
  ISNUMBER: test((item) => typeof item === 'number'),
  ISLOGICAL: test((item) => typeof item === 'boolean'),
  ISERROR: test((item) => item !== null && isError(item)),
  ISERR: test((item) => item !== null && isError(item) && item.error !== '#N/A'),
  ISNA: test((item) => item !== null && isError(item) && item.error === '#N/A'),
  N: ofValue((item) => {
    if (typeof item === 'number' || (item !== null && isError(item))) return item;
    return item === true ? 1 : 0;
  }),
  T: ofValue((item) => {
    if (item !== null && isError(item)) return item;
    return typeof item === 'string' ? toText(item) : '';
  }),
  ROW: place(
    ({ row }) => row,
    ({ rows }) => rows,
    ({ around }) => around.row,
  ),
  COLUMN: place(
    ({ column }) => column,
    ({ columns }) => columns,
    ({ around }) => around.column,
  ),
  ROWS: extent(({ rows }) => rows),
  COLUMNS: extent(({ columns }) => columns),
};
