import type { CellFormat } from '../../sheet/Edit';
import type { Role } from '../Role';

/** One column of a sheet that we lay out. */
export interface OwnColumn {
  readonly role: Role;
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly align: NonNullable<CellFormat['horizontal']>;
  readonly numberFormat: string;
}

/** Dates as staff type them; English codes, as Office.js wants. */
export const DATE_FORMAT = 'dd/mm/yyyy';
/** 95.5 is shown as 95,5 under Vietnamese settings. */
export const RATE_FORMAT = '0.##';
export const COUNT_FORMAT = '#,##0';
export const GENERAL = 'General';
