import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from '../model/Area';

/** Cells moving down or right (count > 0), or up or left over deleted ones (count < 0), within a band of the other axis. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export const insertion = (area: Area, axis: Shift['axis'], count: 1 | -1): Shift =>
  axis === 'row'
    ? { axis, at: area.row, count: count * area.rows, from: area.column, to: lastColumn(area) }
    : { axis, at: area.column, count: count * area.columns, from: area.row, to: lastRow(area) };

export const isEntire = ({ axis, from, to }: Shift) =>
  from === 0 && to === (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;

export const isInBand = ({ axis, from, to }: Shift, area: Area) =>
  axis === 'row' ? area.column >= from && lastColumn(area) <= to : area.row >= from && lastRow(area) <= to;

/** Where one row (column) goes; undefined when it is deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | undefined {
  if (index < at) return index;
  return count < 0 && index < at - count ? undefined : index + count;
}

const crossesBand = ({ axis, from, to }: Shift, area: Area) =>
  axis === 'row' ? area.column <= to && lastColumn(area) >= from : area.row <= to && lastRow(area) >= from;

const reaches = ({ axis, at }: Shift, area: Area) =>
  (axis === 'row' ? lastRow(area) : lastColumn(area)) >= at;

/** Only part of an area would move. */
export const isTorn = (shift: Shift, area: Area) =>
  !isInBand(shift, area) && crossesBand(shift, area) && reaches(shift, area);

/** Cells would come in between those of an area, or some of them go. */
export function cutsInto(shift: Shift, area: Area): boolean {
  const { axis, at, count } = shift;
  if (isTorn(shift, area)) return true;
  if (!isInBand(shift, area)) return false;
  const [first, last] = axis === 'row' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  return count > 0 ? at > first && at <= last : at <= last && at - count > first;
}

/** Whether other cells stand in an area than before, not the same ones in another place. */
export function isDisturbed(shift: Shift, area: Area): boolean {
  if (!crossesBand(shift, area) || !reaches(shift, area)) return false;
  const { axis, at, count } = shift;
  const isWhole = axis === 'row' ? isWholeColumns(area) : isWholeRows(area);
  const start = axis === 'row' ? area.row : area.column;
  return isWhole || !isInBand(shift, area) || start < at - Math.min(0, count);
}

/** Where an area goes: it grows when cells come in between; undefined when it is deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const { axis, at, count } = shift;
  if (!isInBand(shift, area) || (axis === 'row' ? isWholeColumns(area) : isWholeRows(area))) return area;
  const [start, size] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const place = (edge: number, grows: boolean) => {
    if (edge < at || (edge === at && !grows)) return edge;
    return count < 0 ? Math.max(at, edge + count) : edge + count;
  };
  const limit = axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  const first = place(start, true);
  const end = Math.min(place(start + size, start >= at), limit);
  if (end <= first) return undefined;
  return axis === 'row'
    ? { ...area, row: first, rows: end - first }
    : { ...area, column: first, columns: end - first };
}
