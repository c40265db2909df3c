import { isDateFormat } from '../calendar/excelSerial';
import type { TypedCell } from '../sheet/TypedCell';
import { parseSchedule } from './parseSchedule';
import type { ScheduleReading } from './Schedule';

/** The time cell of a task: text as typed, or the serial of a date that Excel made of it. */
export function readSchedule({ value, numberFormat }: TypedCell, planYear: number): ScheduleReading {
  const isDate = typeof value === 'number' && isDateFormat(numberFormat);
  return parseSchedule(String(isDate ? Math.floor(value) : value), planYear);
}
