import type { LegacyText } from './detectLegacyEncoding';
import type { Area, SheetSnapshot } from './Snapshot';

/** A sheet as it is read. Rows and columns are those of the sheet, from 0. */
export interface Grid extends SheetSnapshot {
  /** The encoding that it is typed in, where it is none of Unicode, and the first cell that shows it. */
  readonly legacy: LegacyText | undefined;
  /** The text of a cell: NFC, TCVN3 and VNI converted, line breaks kept; '' for a blank cell and for an Excel error. */
  readonly textAt: (row: number, column: number) => string;
  /** The merged area that a cell lies in. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}
