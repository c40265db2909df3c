import type { Role } from '../Role';

/** One column of the tables of a sheet, by what stands over it: columns move, and rows above them come and go. */
export interface ColumnPlace {
  readonly sheet: string;
  readonly header: string;
  /** Of several columns with this header the first is 1; absent: all of them. */
  readonly nth?: number;
}

/** A role that the user gave a column in place of ours; remembered in the workbook. */
export interface ColumnCorrection extends ColumnPlace {
  readonly role: Role;
}
