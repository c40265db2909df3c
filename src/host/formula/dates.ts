import { fromSerial, toSerial } from '../cell/serialDate';
import { leaveAlone } from './leaveAlone';
import { floor } from './numbers';

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 31 December 9999. */
export const LAST_SERIAL = 2_958_465;
/** The first day after the 29 February 1900 that Excel believes in. */
export const FIRST_SURE_SERIAL = 61;
const HALF_A_SECOND = 0.5 / 86_400;

/** The day of a moment; the last half second may be counted with the next one. */
export function wholeDay(serial: number): number {
  const day = floor(serial);
  return serial - day > 1 - HALF_A_SECOND ? leaveAlone() : day;
}

/** Serial 0 is the "0 January 1900" and 60 the "29 February 1900". */
export function dateParts(serial: number): DateParts {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === FIRST_SURE_SERIAL - 1) return { year: 1900, month: 2, day: 29 };
  const date = fromSerial(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day some months on; the 31st becomes the last day of a shorter month. */
export function monthsOn(serial: number, months: number, lastDay: boolean): number {
  const { year, month, day } = dateParts(serial);
  const last = new Date(Date.UTC(year, month + months, 0));
  return toSerial(
    last.getUTCFullYear(),
    last.getUTCMonth() + 1,
    lastDay ? last.getUTCDate() : Math.min(day, last.getUTCDate()),
  );
}

/** Whole months from one day to a later one. */
export function wholeMonths(from: DateParts, to: DateParts): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

/** 0 is Sunday, as serial 1 is to Excel. */
export const weekdayOf = (serial: number) => (serial + 6) % 7;

/** Mondays to Fridays among the serials 1 to `serial`. */
const workingDaysUpTo = (serial: number) =>
  Math.floor(serial / 7) * 5 + Math.min(5, Math.max(0, (serial % 7) - 1));

/** Mondays to Fridays from one day to another, both counted, without holidays; less than 0 backwards. */
export function workingDays(start: number, end: number, holidays: readonly number[]): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  const free = new Set(holidays).values();
  const isWorking = (day: number) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;
  const missed = [...free].filter((day) => day >= first && day <= last && isWorking(day));
  const count = workingDaysUpTo(last) - workingDaysUpTo(Math.max(0, first - 1)) - missed.length;
  return start <= end ? count : -count;
}
