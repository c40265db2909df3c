import type { Edit } from './Edit';

/** How many cells a list of edits writes a value into. */
export function countCells(edits: readonly Edit[]): number {
  return edits
    .flatMap((edit) => (edit.kind === 'cells' ? edit.values.flat() : []))
    .filter((value) => value !== null && value !== '').length;
}
