import type { Edit } from '../domain/sheet/Edit';

/** Excel on the web refuses requests over 5 MB (Microsoft: "Resource limits"); design 11 stays at 4 MB. */
const LARGEST_REQUEST_BYTES = 4_000_000;
/** Office.js wraps values in a JSON of its own; Vietnamese letters take two or three bytes. */
const BYTES_PER_CHARACTER = 2;
const ROWS_PER_SLICE = 500;

/** The edits in order, in as few requests as the limit allows: one for any ward's workbook. */
export function batchEdits(
  edits: readonly Edit[],
  limit = LARGEST_REQUEST_BYTES,
): readonly (readonly Edit[])[] {
  const batches: Edit[][] = [[]];
  let bytes = 0;
  for (const edit of edits.flatMap(sliceRows)) {
    const size = JSON.stringify(edit).length * BYTES_PER_CHARACTER;
    if (bytes > 0 && bytes + size > limit) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(edit);
    bytes += size;
  }
  return batches;
}

function sliceRows(edit: Edit): Edit[] {
  if (edit.kind !== 'cells' || edit.values.length <= ROWS_PER_SLICE) return [edit];
  const slices = Math.ceil(edit.values.length / ROWS_PER_SLICE);
  return Array.from({ length: slices }, (_, i) => {
    const start = i * ROWS_PER_SLICE;
    const rows = <T>(list: readonly T[]): readonly T[] => list.slice(start, start + ROWS_PER_SLICE);
    return {
      ...edit,
      row: edit.row + start,
      values: rows(edit.values),
      ...(edit.numberFormats ? { numberFormats: rows(edit.numberFormats) } : {}),
    };
  });
}
