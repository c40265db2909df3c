import { addressLists } from './addressLists';
import { runsOf } from './runsOf';

export interface RowsOfHeight {
  /** Points. */
  readonly height: number;
  /** For Worksheet.getRanges: "3:7,9:9". */
  readonly address: string;
}

/** Rows from `row` on by their heights, so that one call sets many: a report repeats a few heights; null is left out. */
export function rowsByHeight(row: number, heights: readonly (number | null)[]): readonly RowsOfHeight[] {
  const rows = new Map<number, string[]>();
  for (const { first, count, value } of runsOf(heights)) {
    const known = rows.get(value) ?? [];
    rows.set(value, known);
    known.push(`${row + first + 1}:${row + first + count}`);
  }
  return [...rows].flatMap(([height, addresses]) =>
    addressLists(addresses).map((address) => ({ height, address })),
  );
}
