import { cellArea, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';
import type { Anchor, AnchorPoint, Placement } from '../model/Chart';
import type { Sheet } from '../model/Sheet';
import { columnWidth, pointsOfWidth } from '../model/sheetSize';
import { fittedHeight } from '../model/textHeight';
import type { Workbook } from '../model/Workbook';
import { shiftArea, type Shift } from './Shift';

/** Points from the corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function heightOf(workbook: Workbook, sheet: Sheet, row: number): number {
  const found = sheet.rows.get(row);
  if (!found) return sheet.defaultHeight;
  return found.hidden ? 0 : (found.height ?? fittedHeight(workbook, sheet, row));
}

const widthOf = (sheet: Sheet, column: number): number =>
  sheet.columns.get(column)?.hidden === true ? 0 : pointsOfWidth(columnWidth(sheet, column));

const sumOf = (count: number, sizeOf: (index: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += sizeOf(index);
  return sum;
};

/** Where an anchored object stands now. */
export function boxOf(workbook: Workbook, sheet: Sheet, { from, to }: Anchor): Box {
  const x = (point: AnchorPoint) =>
    sumOf(point.column, (column) => widthOf(sheet, column)) + Math.min(point.x, widthOf(sheet, point.column));
  const y = (point: AnchorPoint) =>
    sumOf(point.row, (row) => heightOf(workbook, sheet, row)) +
    Math.min(point.y, heightOf(workbook, sheet, point.row));
  const [left, top] = [x(from), y(from)];
  return { left, top, width: x(to) - left, height: y(to) - top };
}

/** The cells under the corners of a box. */
export function anchorOf(workbook: Workbook, sheet: Sheet, { left, top, width, height }: Box): Anchor {
  const point = (x: number, y: number): AnchorPoint => {
    const across = cellAtDistance(x, MAX_COLUMNS, (column) => widthOf(sheet, column));
    const down = cellAtDistance(y, MAX_ROWS, (row) => heightOf(workbook, sheet, row));
    return { row: down.index, column: across.index, x: across.rest, y: down.rest };
  };
  return { from: point(left, top), to: point(left + width, top + height) };
}

function cellAtDistance(distance: number, count: number, sizeOf: (index: number) => number) {
  let rest = distance;
  for (let index = 0; index < count - 1; index++) {
    const size = sizeOf(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: count - 1, rest: 0 };
}

/** Exactly over some cells. */
export const anchorOver = ({ row, column, rows, columns }: Area): Anchor => ({
  from: { row, column, x: 0, y: 0 },
  to: { row: row + rows, column: column + columns, x: 0, y: 0 },
});

/** An object goes along with the cells under it; over deleted cells it shrinks to nothing. */
export function shiftAnchor(anchor: Anchor, shift: Shift, placement: Placement): Anchor {
  if (placement === 'absolute') return anchor;
  return placement === 'oneCell' ? moveAnchor(anchor, shift) : stretchAnchor(anchor, shift);
}

/** It keeps its size. */
function moveAnchor({ from, to }: Anchor, shift: Shift): Anchor {
  const { axis, at } = shift;
  const cell = shiftArea(cellArea(from.row, from.column), shift);
  const start = cell ? cell[axis] : at;
  return {
    from: { ...from, [axis]: start, ...(cell ? {} : { [offsetOf(axis)]: 0 }) },
    to: { ...to, [axis]: to[axis] + start - from[axis] },
  };
}

const offsetOf = (axis: Shift['axis']) => (axis === 'row' ? 'y' : 'x');

/** It grows when cells come in between. */
function stretchAnchor({ from, to }: Anchor, shift: Shift): Anchor {
  const { axis, at } = shift;
  const offset = offsetOf(axis);
  const end = Math.max(to[axis] + (to[offset] > 0 ? 1 : 0), from[axis] + 1);
  const span = end - from[axis];
  const area: Area =
    axis === 'row'
      ? { row: from.row, rows: span, column: from.column, columns: Math.max(1, to.column - from.column) }
      : { column: from.column, columns: span, row: from.row, rows: Math.max(1, to.row - from.row) };
  const moved = shiftArea(area, shift);
  if (moved === area) return { from, to };
  if (!moved) return { from: { ...from, [axis]: at, [offset]: 0 }, to: { ...to, [axis]: at, [offset]: 0 } };
  const [start, size] = axis === 'row' ? [moved.row, moved.rows] : [moved.column, moved.columns];
  return {
    from: { ...from, [axis]: start },
    to: { ...to, [axis]: to[axis] + (start + size - end) },
  };
}
