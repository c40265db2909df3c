import { dateOfSerial, isDateFormat, isMonthFormat } from '../calendar/excelSerial';
import { formatMonth } from '../calendar/formatDate';
import type { TypedCell } from '../sheet/TypedCell';
import { literalNumber } from '../text/literalNumber';
import { parseSchedule } from './parseSchedule';
import type { ScheduleReading } from './Schedule';

/** The time cell of a task: text as typed, the serial of a date that Excel made of it, or what its format shows. */
export function readSchedule({ value, numberFormat }: TypedCell, planYear: number): ScheduleReading {
  return parseSchedule(typeof value === 'number' ? shown(value, numberFormat) : String(value), planYear);
}

function shown(value: number, numberFormat: string): string {
  if (isMonthFormat(numberFormat)) return formatMonth(dateOfSerial(value));
  if (isDateFormat(numberFormat)) return String(Math.floor(value));
  return literalNumber(value, numberFormat) ?? String(value);
}
