import { lastColumn, lastRow, type Area } from '../../host/model/Area';
import type { SheetView } from '../../host/view/SheetView';
import { mergeAt, type GridColumn, type GridShape } from './GridShape';

/** A table cell: one cell of the sheet, or the visible piece of a merged area within one part of the frozen panes. */
export interface PlacedCell {
  /** The cell whose text it shows. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly merged: Area | undefined;
  readonly width: number;
  readonly stickyLeft: number | undefined;
  /** A later piece of a merged area that frozen panes cut: blank. */
  readonly rest: boolean;
}

/** First and last row of a part of the table. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
}

/** The table cells that begin in a row of the part that is drawn. */
export function placeRow(shape: GridShape, row: number, drawn: Drawn): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let at = 0; at < shape.columns.length;) {
    const column = shape.columns[at];
    if (!column) break;
    const merged = mergeAt(shape, { row, column: column.index });
    const across = merged ? columnsOf(shape, merged, at) : [column];
    at += across.length;
    const cell = merged ? mergedCell(shape, merged, row, drawn, across) : singleCell(row, column);
    if (cell) cells.push(cell);
  }
  return cells;
}

const singleCell = (row: number, { index, width, stickyLeft }: GridColumn): PlacedCell => ({
  row,
  column: index,
  rowSpan: 1,
  colSpan: 1,
  merged: undefined,
  width,
  stickyLeft,
  rest: false,
});

/** Columns of a merged area from position `at` on, up to where frozen panes cut it. */
function columnsOf({ columns }: GridShape, merged: Area, at: number): readonly GridColumn[] {
  const isFrozen = columns[at]?.stickyLeft !== undefined;
  const end = columns.findIndex(
    ({ index, stickyLeft }, position) =>
      position > at && (index < 0 || index > lastColumn(merged) || (stickyLeft !== undefined) !== isFrozen),
  );
  return columns.slice(at, end < 0 ? undefined : end);
}

function mergedCell(
  { view, frozenRows, columns }: GridShape,
  merged: Area,
  row: number,
  drawn: Drawn,
  across: readonly GridColumn[],
): PlacedCell | undefined {
  const down = visibleBetween(view, Math.max(merged.row, drawn.from), Math.min(lastRow(merged), drawn.to));
  const [first] = across;
  if (down[0] !== row || !first) return undefined;
  const cutAbove = row >= view.frozen.rows && frozenRows.some((frozen) => frozen >= merged.row);
  const cutBefore = columns.some(({ index }) => index >= merged.column && index < first.index);
  return {
    row: merged.row,
    column: merged.column,
    rowSpan: down.length,
    colSpan: across.length,
    merged,
    width: across.reduce((sum, { width }) => sum + width, 0),
    stickyLeft: first.stickyLeft,
    rest: cutAbove || cutBefore,
  };
}

const visibleBetween = ({ rows }: SheetView, first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(
    (row) => rows[row]?.hidden !== true,
  );
