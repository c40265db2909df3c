import type { LaidRow } from './LaidRow';

/** Excel's limit of page breaks on a sheet (MS-XLSB 2.4.196). */
const MOST_BREAKS = 1000;

/**
 * Rows before which a page starts: as many rows on a page as fit in `capacity` points, none parted from the row it is kept with.
 * `titleRows` is the repeated header: its height is taken from every page after the one that it stands on.
 */
export function paginate(
  rows: readonly LaidRow[],
  capacity: number,
  titleRows?: { readonly first: number; readonly last: number },
): readonly number[] {
  const heights = rows.map(({ height }) => height);
  const titleHeight = titleRows
    ? heights.slice(titleRows.first, titleRows.last + 1).reduce((sum, height) => sum + height, 0)
    : 0;
  const total = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (let row = 0; row < rows.length; row += 1) {
    used += heights[row] ?? 0;
    while (row > start && used + (titleRows && start > titleRows.last ? titleHeight : 0) > capacity) {
      start = firstKept(rows, row, start);
      breaks.push(start);
      used = total(start, row + 1);
    }
  }
  return breaks.slice(0, MOST_BREAKS);
}

/** The first of the rows kept with `row`; `row` itself where they fill the whole page. */
function firstKept(rows: readonly LaidRow[], row: number, start: number): number {
  let first = row;
  while (rows[first - 1]?.keepWithNext) first -= 1;
  return first > start ? first : row;
}
