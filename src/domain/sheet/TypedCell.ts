import type { CellValue } from './Snapshot';

/** A cell that a person fills in, as it was read. `cell` is "Sheet!B7". */
export interface TypedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly cell: string;
}

export function isBlank(cell: TypedCell | undefined): boolean {
  return cell === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');
}
