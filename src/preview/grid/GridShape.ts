import { lastColumn, MAX_COLUMNS, MAX_ROWS, type Area } from '../../host/model/Area';
import { mergesByRow } from '../../host/model/mergesByRow';
import type { SheetView } from '../../host/view/SheetView';
import type { Place } from './Selection';

/** What of a sheet is drawn: its used cells and some blank ones after them, without what is hidden. */
export interface GridShape {
  readonly view: SheetView;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columns: readonly GridColumn[];
  /** Visible rows: all, and those above and below the line of frozen panes. */
  readonly visibleRows: readonly number[];
  readonly frozenRows: readonly number[];
  readonly rows: readonly number[];
  /** By row: the merged areas that cover some of it. */
  readonly merges: ReadonlyMap<number, readonly Area[]>;
}

export interface GridColumn {
  /** Below 0 it stands for columns that are not drawn. */
  readonly index: number;
  readonly width: number;
  /** Distance from the row headers at which a frozen column stays. */
  readonly stickyLeft: number | undefined;
}

/** Blank cells to go on in: Excel's grid never ends. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 4;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/** How many rows are drawn when a given one must be among them; in steps, so that moving about seldom draws all anew. */
export const rowsToDraw = (view: SheetView, row: number) =>
  Math.min(MAX_ROWS, Math.max(view.rows.length, roundedUp(row + 1, MORE_ROWS), LEAST_ROWS) + MORE_ROWS);

export const columnsToDraw = (view: SheetView, column: number) =>
  Math.min(
    MAX_COLUMNS,
    Math.max(view.columns.length, roundedUp(column + 1, MORE_COLUMNS), LEAST_COLUMNS) + MORE_COLUMNS,
  );

const roundedUp = (count: number, step: number) => Math.ceil(count / step) * step;

export function gridShape(view: SheetView, rowCount: number, columnCount: number): GridShape {
  const visibleRows = indexes(rowCount).filter((row) => view.rows[row]?.hidden !== true);
  return {
    view,
    rowCount,
    columnCount,
    columns: gridColumns(view, columnCount),
    visibleRows,
    frozenRows: visibleRows.filter((row) => row < view.frozen.rows),
    rows: visibleRows.filter((row) => row >= view.frozen.rows),
    merges: mergesByRow(view.merges),
  };
}

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

function gridColumns(view: SheetView, count: number): GridColumn[] {
  let left = 0;
  return indexes(count).flatMap((index) => {
    const { width, hidden } = view.columns[index] ?? { width: view.defaultWidth, hidden: false };
    if (hidden) return [];
    const stickyLeft = index < view.frozen.columns ? left : undefined;
    left += width;
    return [{ index, width, stickyLeft }];
  });
}

export const mergeAt = ({ merges }: GridShape, { row, column }: Place): Area | undefined =>
  merges.get(row)?.find((merge) => column >= merge.column && column <= lastColumn(merge));

/** The cell that holds what is shown at a place: the first one of a merged area. */
export const anchorOf = (shape: GridShape, place: Place): Place => mergeAt(shape, place) ?? place;
