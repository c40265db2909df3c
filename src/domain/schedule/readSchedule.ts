import { isDateFormat, isMonthFormat } from '../calendar/excelSerial';
import { shownNumber } from '../sheet/shownNumber';
import type { TypedCell } from '../sheet/TypedCell';
import { parseSchedule } from './parseSchedule';
import type { ScheduleReading } from './Schedule';

/** The time cell of a task: text as typed, the serial of a date that Excel made of it, or what its format shows. */
export function readSchedule({ value, numberFormat }: TypedCell, planYear: number): ScheduleReading {
  return parseSchedule(typeof value === 'number' ? numberText(value, numberFormat) : String(value), planYear);
}

function numberText(value: number, numberFormat: string): string {
  const isDay = isDateFormat(numberFormat) && !isMonthFormat(numberFormat);
  return isDay ? String(Math.floor(value)) : (shownNumber(value, numberFormat) ?? String(value));
}
