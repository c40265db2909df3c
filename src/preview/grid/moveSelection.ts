import { lastColumn, lastRow } from '../../host/model/Area';
import { anchorOf, mergeAt, type GridShape } from './GridShape';
import { selectionAt, stretchedTo, type Place, type Selection } from './Selection';

/** Where a key leads: by cells, to the end of a block of data, or to a corner. */
export type Motion =
  | { readonly kind: 'step'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'edge'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'rowStart' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export function moveSelection(
  shape: GridShape,
  { active, corner }: Selection,
  motion: Motion,
  stretch: boolean,
): Selection {
  const to = destination(shape, stretch ? corner : active, motion);
  return stretch ? stretchedTo(active, to) : selectionAt(to);
}

function destination(shape: GridShape, from: Place, motion: Motion): Place {
  const { view, columns, rows } = shape;
  switch (motion.kind) {
    case 'step':
      return step(shape, from, motion.rows, motion.columns);
    case 'edge':
      return edge(shape, from, motion.rows, motion.columns);
    case 'rowStart':
      return { row: from.row, column: columns[0]?.index ?? 0 };
    case 'start':
      return {
        row: rows[0] ?? 0,
        column: (columns.find(({ stickyLeft }) => stickyLeft === undefined) ?? columns[0])?.index ?? 0,
      };
    case 'end':
      return { row: Math.max(0, view.rows.length - 1), column: Math.max(0, view.columns.length - 1) };
  }
}

/** So many visible cells on; a merged area is one step. */
function step(shape: GridShape, from: Place, rows: number, columns: number): Place {
  const merged = mergeAt(shape, from);
  const row = rows > 0 && merged ? lastRow(merged) : rows < 0 && merged ? merged.row : from.row;
  const column =
    columns > 0 && merged ? lastColumn(merged) : columns < 0 && merged ? merged.column : from.column;
  return {
    row: rows === 0 ? from.row : stepped(shape.visibleRows, row, rows),
    column:
      columns === 0
        ? from.column
        : stepped(
            shape.columns.map(({ index }) => index),
            column,
            columns,
          ),
  };
}

function stepped(visible: readonly number[], from: number, by: number): number {
  const at = visible.findIndex((index) => index >= from);
  const to = Math.min(visible.length - 1, Math.max(0, (at < 0 ? visible.length - 1 : at) + by));
  return visible[to] ?? from;
}

/** Excel's Ctrl+arrow: the last filled cell before a gap, else the next filled cell, else the end of what is drawn. */
function edge(shape: GridShape, from: Place, rows: number, columns: number): Place {
  const line = rows === 0 ? shape.columns.map(({ index }) => index) : shape.visibleRows;
  const place = (index: number): Place =>
    rows === 0 ? { row: from.row, column: index } : { row: index, column: from.column };
  const isFilled = (at: number) => {
    const { row, column } = anchorOf(shape, place(line[at] ?? 0));
    return !shape.view.isBlank(row, column);
  };
  const by = rows + columns;
  const last = by > 0 ? line.length - 1 : 0;
  const start = line.indexOf(rows === 0 ? from.column : from.row);
  if (start === last) return from;
  let at = start + by;
  if (isFilled(start) && isFilled(at)) while (at !== last && isFilled(at + by)) at += by;
  else while (at !== last && !isFilled(at)) at += by;
  return place(line[at] ?? 0);
}
