import type { SheetView } from '../../host/view/SheetView';

/** About how many rows from one on fit into so many pixels: what PageDown moves by. */
export function rowsInSight({ rows, defaultHeight }: SheetView, from: number, pixels: number): number {
  let [count, used] = [0, 0];
  for (; used < pixels; count++) {
    used += Math.max(1, rows[from + count]?.likelyHeight ?? defaultHeight);
  }
  return Math.max(1, count - 2);
}
