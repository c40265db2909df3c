import type { Role } from '../Role';

/** A role that the user gave a column in place of ours; remembered in the workbook. */
export interface ColumnCorrection {
  readonly sheet: string;
  readonly header: string;
  readonly role: Role;
}
