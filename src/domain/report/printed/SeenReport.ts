import type { SeenSheet } from './printedLines';

/** The sheets of a report as they stand now. */
export interface SeenReport {
  readonly text: SeenSheet;
  readonly annexes: readonly SeenSheet[];
}
