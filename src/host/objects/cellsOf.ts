import { recalculate } from '../formula/recalculate';
import { cellKey, coveredCells } from '../edit/coveredCells';
import { isWholeColumns, isWholeRows } from '../model/Area';
import type { Cell } from '../model/Cell';
import type { Style } from '../model/Style';
import { styleAt } from '../model/Styles';
import type { Json } from '../model/Workbook';
import { HostError } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { areaOf } from './rangeArgs';
import type { RangeTarget } from './Targets';

/** Above this Range.values gives null (Microsoft: "limited to five million cells for get operations"). */
const MOST_CELLS = 5_000_000;

export interface CellView {
  /** Undefined for an empty cell, and for one that a merge hides. */
  readonly cell: Cell | undefined;
  readonly style: Style;
}

/** An empty cell: two quotes and a comma. */
const LEAST_BYTES = 3;

/** Something of every cell of a range, as a two-dimensional array; null for whole rows and columns. */
export function cellsOf(
  target: RangeTarget,
  { workbook, payloadLimitBytes }: Session,
  read: (view: CellView) => Json,
): Json {
  const area = areaOf(target);
  const cells = area.rows * area.columns;
  if (isWholeColumns(area) || isWholeRows(area) || cells > MOST_CELLS) return null;
  if (cells * LEAST_BYTES > payloadLimitBytes)
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The answer would be too long.');
  recalculate(workbook);
  const covered = coveredCells(target.sheet, area);
  return Array.from({ length: area.rows }, (_, rowOffset) => {
    const row = target.sheet.rows.get(area.row + rowOffset);
    return Array.from({ length: area.columns }, (_unused, columnOffset) => {
      const column = area.column + columnOffset;
      const cell = row?.cells.get(column);
      const number = cell?.style ?? row?.style ?? target.sheet.columns.get(column)?.style ?? 0;
      const hidden = covered.has(cellKey(area.row + rowOffset, column));
      return read({ cell: hidden ? undefined : cell, style: styleAt(workbook.styles, number) });
    });
  });
}
