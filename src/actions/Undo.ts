import type { Edit } from '../domain/sheet/Edit';
import type { Snapshot } from '../domain/sheet/Snapshot';

/** What undoJob needs to take an action back. */
export interface Undo {
  readonly before: Snapshot;
  readonly edits: readonly Edit[];
}
