import type { PrintedColumn } from './PrintedReport';

/** Widths in points, as on the sheet; narrowed together where the page is not as wide. */
export function fittedWidths(columns: readonly PrintedColumn[], room: number): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const scale = Math.min(1, room / Math.max(1, sum));
  return columns.map(({ width }) => width * scale);
}
