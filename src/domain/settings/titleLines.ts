import type { SheetSnapshot } from '../sheet/Snapshot';
import { singleLine } from '../text/normalizeText';

/** Rows in which a letterhead or title stands, from the top of the sheet. */
const TITLE_ROWS = 10;

/** The texts of each column above `endRow`, a line for each row and each line of a cell; '' where a cell is blank. */
export function titleColumns(
  { values, used }: Pick<SheetSnapshot, 'values' | 'used'>,
  endRow = Infinity,
): readonly (readonly string[])[] {
  const rows = values.slice(0, Math.max(0, Math.min(TITLE_ROWS, endRow - used.row)));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columnCount }, (_, column) =>
    rows.flatMap((row) => (typeof row[column] === 'string' ? row[column].split('\n').map(singleLine) : [])),
  );
}
