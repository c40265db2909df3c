import type { Edit } from '../domain/sheet/Edit';
import type { Ground } from '../domain/sheet/Ground';

/** What undoJob needs to take an action back. */
export interface Undo {
  readonly ground: Ground;
  readonly edits: readonly Edit[];
}
