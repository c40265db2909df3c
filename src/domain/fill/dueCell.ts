import { formatDate } from '../calendar/formatDate';
import { serialOfDate } from '../calendar/excelSerial';
import type { DueDate } from '../schedule/Schedule';
import type { CellValue } from '../sheet/Snapshot';

/** One due date as a serial, several as "31/03/2025; 30/06/2025", none as a blank. Reading it back gives the same dates. */
export function dueCell(due: readonly DueDate[]): CellValue {
  const [only, ...more] = due;
  if (!only) return '';
  return more.length === 0 ? serialOfDate(only.date) : due.map(({ date }) => formatDate(date)).join('; ');
}
