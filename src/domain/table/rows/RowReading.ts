import type { RowCode } from './rowCode';

export type RowKind = 'header' | 'section' | 'task' | 'continuation' | 'indicator' | 'blank' | 'foreign';

export interface RowReading {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly kind: RowKind;
  readonly code?: RowCode;
  /** The text after the code where both stand in one cell; a section's title. */
  readonly title?: string;
  /** Foreign, and it may yet belong to the table, or a task by its number alone: the user must look. */
  readonly isUnplaced?: true;
}
