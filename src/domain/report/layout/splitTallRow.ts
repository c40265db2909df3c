import type { LaidRow } from './LaidRow';

/** Excel's highest row is 409 points (support.microsoft.com, "Excel specifications and limits"); 26 lines of 11 pt. */
const HIGHEST = 390;

/** A row higher than Excel allows becomes several, its cells merged down over them. */
export function splitTallRow(row: LaidRow): readonly LaidRow[] {
  if (row.height <= HIGHEST) return [row];
  const count = Math.ceil(row.height / HIGHEST);
  const last = row.height - HIGHEST * (count - 1);
  const cells = row.cells.map((cell) => ({
    ...cell,
    rowSpan: count,
    format: { ...cell.format, vertical: 'top' as const },
  }));
  return Array.from({ length: count }, (_, index) => ({
    height: index < count - 1 ? HIGHEST : last,
    cells: index === 0 ? cells : [],
    keepWithNext: index === count - 1 && row.keepWithNext,
  }));
}
