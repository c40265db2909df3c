import type { Edit } from '../domain/sheet/Edit';
import { countCells } from '../domain/sheet/countCells';
import type { Snapshot } from '../domain/sheet/Snapshot';
import { writeEdits } from '../workbook/writeEdits';
import { refuseProtected } from './refuseProtected';
import type { Undo } from './Undo';

/** Something that the user asked for and that was written, and the way back. */
export interface Change {
  /** Cells written. */
  readonly cells: number;
  readonly undo: Undo;
}

/** Writes what was made of the snapshot `before`, or nothing at all. */
export async function writeChange(
  context: Excel.RequestContext,
  before: Snapshot,
  edits: readonly Edit[],
): Promise<Change> {
  refuseProtected(before, edits);
  const ground = await writeEdits(context, before, edits);
  return { cells: countCells(edits), undo: { ground, edits } };
}
