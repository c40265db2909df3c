import type { CellValue } from '../sheet/Snapshot';

/** "7" as a number, "1.1" and "3a" as text. */
export function numberCell(no: string): CellValue {
  return /^\d+$/.test(no) ? Number(no) : no;
}
