import { boundingArea, cellArea, intersection, type Area } from '../../host/model/Area';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The active cell, and the cell that the selection was stretched to. */
export interface Selection {
  readonly active: Place;
  readonly corner: Place;
}

export const selectionAt = (active: Place): Selection => ({ active, corner: active });

/** The selection of an area; its active cell is the first. */
export const selectionOf = ({ row, column, rows, columns }: Area): Selection => ({
  active: { row, column },
  corner: { row: row + rows - 1, column: column + columns - 1 },
});

/** The selected cells: merged cells are selected whole. */
export function selectedArea({ active, corner }: Selection, merges: readonly Area[]): Area {
  let area = boundingArea(cellArea(active.row, active.column), cellArea(corner.row, corner.column));
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
