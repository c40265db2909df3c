import type { Edit } from './Edit';

/** How many cells a list of edits writes a value into. */
export function countCells(edits: readonly Edit[]): number {
  let count = 0;
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    for (const row of edit.values) {
      for (const value of row) if (value !== null && value !== '') count += 1;
    }
  }
  return count;
}
