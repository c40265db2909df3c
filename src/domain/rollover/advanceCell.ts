import {
  dateOfSerial,
  FIRST_PLAN_SERIAL,
  isDateFormat,
  LAST_PLAN_SERIAL,
  serialOfDate,
} from '../calendar/excelSerial';
import { daysInMonth, plainDate, type PlainDate } from '../calendar/PlainDate';
import type { TypedCell } from '../sheet/TypedCell';
import { advanceYears, type Advanced } from './advanceYears';

interface AdvancedCell extends Pick<Advanced, 'kept'> {
  readonly cell: TypedCell;
}

/** A deadline a year later: a phrase, or a day that Excel stores. */
export function advanceCell(cell: TypedCell, planYear: number): AdvancedCell {
  const { value, numberFormat } = cell;
  if (typeof value === 'number') {
    if (Number.isInteger(value) && Math.abs(value - planYear) <= 1)
      return { cell: { ...cell, value: value + 1 }, kept: [] };
    const isDay = Number.isInteger(value) && value >= FIRST_PLAN_SERIAL && value <= LAST_PLAN_SERIAL;
    if (!isDay && !isDateFormat(numberFormat)) return { cell, kept: [] };
    const date = dateOfSerial(value);
    return Math.abs(date.year - planYear) <= 1
      ? { cell: { ...cell, value: serialOfDate(yearLater(date)) }, kept: [] }
      : { cell, kept: [{ year: date.year, reason: 'far' }] };
  }
  const { text, kept } = advanceYears(String(value), planYear, 'deadline');
  return { cell: { ...cell, value: text }, kept };
}

/** 29/02 becomes 28/02. */
export function yearLater({ year, month, day }: PlainDate): PlainDate {
  return plainDate(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
}
