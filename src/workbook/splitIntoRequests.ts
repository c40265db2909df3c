import type { QueuedEdit } from './queueEdits';
import { requestBytes } from './requestBytes';

/** Excel on the web refuses requests over 5 MB (Microsoft: "Resource limits"); 4 MB leaves room below Excel's 5 MB. */
const LARGEST_REQUEST_BYTES = 4_000_000;
const ROWS_PER_SLICE = 500;
/** Heights weigh little, and the more of them go together, the fewer calls they take. */
const HEIGHTS_PER_SLICE = 20_000;

/** The edits in order, in as few requests as the limit allows: one for any ward's workbook. */
export function splitIntoRequests(
  edits: readonly QueuedEdit[],
  limit = LARGEST_REQUEST_BYTES,
): readonly (readonly QueuedEdit[])[] {
  const batches: QueuedEdit[][] = [[]];
  let bytes = 0;
  for (const edit of edits.flatMap(sliceRows)) {
    const size = requestBytes(edit);
    if (bytes > 0 && bytes + size > limit) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(edit);
    bytes += size;
  }
  return batches;
}

/** A long block of rows as several. */
function sliceRows(edit: QueuedEdit): QueuedEdit[] {
  switch (edit.kind) {
    case 'cells':
      return slicesOf(edit.values).map(({ row, rows }) => ({
        ...edit,
        row: edit.row + row,
        values: rows(edit.values),
        ...(edit.numberFormats ? { numberFormats: rows(edit.numberFormats) } : {}),
      }));
    case 'fonts':
      return slicesOf(edit.names).map(({ row, rows }) => ({
        ...edit,
        row: edit.row + row,
        names: rows(edit.names),
        before: rows(edit.before),
      }));
    case 'rowHeights':
      return slicesOf(edit.heights, HEIGHTS_PER_SLICE).map(({ row, rows }) => ({
        ...edit,
        row: edit.row + row,
        heights: rows(edit.heights),
      }));
    default:
      return [edit];
  }
}

interface Slice {
  /** Counted from the first row of the block. */
  readonly row: number;
  readonly rows: <T>(list: readonly T[]) => readonly T[];
}

function slicesOf(block: readonly unknown[], size = ROWS_PER_SLICE): readonly Slice[] {
  const count = Math.max(1, Math.ceil(block.length / size));
  return Array.from({ length: count }, (_, i) => {
    const row = i * size;
    return { row, rows: (list) => list.slice(row, row + size) };
  });
}
