import type { Area } from '../domain/sheet/Snapshot';

/** The upper and the lower half of an area; [] for a single row. */
export function halveRows(area: Area): readonly Area[] {
  const above = Math.ceil(area.rowCount / 2);
  if (above === area.rowCount) return [];
  return [
    { ...area, rowCount: above },
    { ...area, row: area.row + above, rowCount: area.rowCount - above },
  ];
}
