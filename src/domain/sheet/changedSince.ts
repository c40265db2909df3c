import { valueAt } from './cellAt';
import type { Edit } from './Edit';
import { gridOfEdits } from './gridOfEdits';
import type { CellValue, Snapshot } from './Snapshot';

/** Names of sheets in which a cell that these edits wrote no longer holds what they wrote. */
export function changedSince(now: Snapshot, edits: readonly Edit[]): readonly string[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  const changed = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    const sheet = now.sheets.find(({ name }) => name === edit.sheet);
    if (!sheet) continue;
    const isAsWritten = edit.values.every((values, i) =>
      values.every((value, j) => value === null || valueAt(sheet, edit.row + i, edit.column + j) === value),
    );
    if (!isAsWritten) changed.add(edit.sheet);
  }
  for (const name of added) {
    const sheet = now.sheets.find((candidate) => candidate.name === name);
    if (sheet && countFilled(sheet.values) !== countFilled(gridOfEdits(edits, name))) changed.add(name);
  }
  return [...changed];
}

/** Cells typed into a sheet of ours beside what we wrote. */
const countFilled = (grid: readonly (readonly CellValue[])[]): number =>
  grid.flat().filter((value) => value !== '').length;
