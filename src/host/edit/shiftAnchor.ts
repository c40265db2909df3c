import { cellArea, type Area } from '../model/Area';
import type { Anchor, Placement } from '../model/Anchor';
import { shiftArea, type Shift } from './Shift';

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
