import {
  boundingArea,
  cellArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type Area,
} from '../../host/model/Area';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The active cell, and the cell that the selection was stretched to. */
export interface Selection {
  readonly active: Place;
  readonly corner: Place;
  /** The one of the two that moved last: it is kept in sight. */
  readonly moved: Place;
}

export const selectionAt = (active: Place): Selection => ({ active, corner: active, moved: active });

export const stretchedTo = (active: Place, corner: Place): Selection => ({ active, corner, moved: corner });

/** The selection of an area; its active cell is the first, and the one to be seen. */
export const selectionOf = (area: Area): Selection => {
  const active = { row: area.row, column: area.column };
  return { active, corner: { row: lastRow(area), column: lastColumn(area) }, moved: active };
};

/** The selected cells: merged cells are selected whole, but not by the columns or rows that they lie across. */
export function selectedArea({ active, corner }: Selection, merges: readonly Area[]): Area {
  let area = boundingArea(cellArea(active.row, active.column), cellArea(corner.row, corner.column));
  if (isWholeColumns(area) || isWholeRows(area)) return area;
  for (let before: Area | undefined; before !== area;) {
    before = area;
    area = merges.reduce((sum, merge) => (touches(sum, merge) ? boundingIfLarger(sum, merge) : sum), area);
  }
  return area;
}

const touches = (a: Area, b: Area) => intersection(a, b) !== undefined;

function boundingIfLarger(area: Area, merge: Area): Area {
  const both = boundingArea(area, merge);
  return both.rows === area.rows && both.columns === area.columns ? area : both;
}
