import type { SheetSnapshot } from '../../sheet/Snapshot';
import { classifyRows, type RowReading } from './classifyRows';
import type { TableFrame } from './TableRows';

interface Classified {
  readonly sheet: SheetSnapshot;
  readonly frame: TableFrame;
  readonly end: number;
  readonly rows: readonly RowReading[];
}

/** The last reading of each table: it is read once to find its end, and again for its tasks. */
const known = new WeakMap<TableFrame['columns'], Classified>();

/** classifyRows, where the same rows of the same table are asked for again. */
export function classifiedRows(sheet: SheetSnapshot, frame: TableFrame, end: number): readonly RowReading[] {
  const before = known.get(frame.columns);
  if (before?.sheet === sheet && before.end === end && isSame(before.frame, frame)) return before.rows;
  const rows = classifyRows(sheet, frame, end);
  known.set(frame.columns, { sheet, frame, end, rows });
  return rows;
}

const isSame = (a: TableFrame, b: TableFrame): boolean =>
  a.kind === b.kind && a.firstRow === b.firstRow && a.span === b.span;
