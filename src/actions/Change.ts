import type { Undo } from './Undo';

/** A single change that the user asked for, and the way back. */
export interface Change {
  /** Cells written. */
  readonly cells: number;
  readonly undo: Undo;
}
