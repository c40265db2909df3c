import { runsOf } from './runsOf';

/** Excel refuses addresses from about 8,200 characters on (OfficeDev/office-js#5198). */
const LONGEST_ADDRESS = 2_000;

export interface RowsOfHeight {
  /** Points. */
  readonly height: number;
  /** For Worksheet.getRanges: "3:7,9:9". */
  readonly address: string;
}

/** Rows from `row` on by their heights, so that one call sets many: a report repeats a few heights; null is left out. */
export function rowsByHeight(row: number, heights: readonly (number | null)[]): readonly RowsOfHeight[] {
  const addresses = new Map<number, string[]>();
  for (const { first, count, value } of runsOf(heights)) {
    const rows = `${row + first + 1}:${row + first + count}`;
    const known = addresses.get(value) ?? [];
    const last = known.at(-1);
    addresses.set(value, known);
    if (last === undefined || last.length + rows.length >= LONGEST_ADDRESS) known.push(rows);
    else known[known.length - 1] = `${last},${rows}`;
  }
  return [...addresses].flatMap(([height, known]) => known.map((address) => ({ height, address })));
}
