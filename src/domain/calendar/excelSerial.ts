import { dateOfDayNumber, dayNumber } from './dayNumber';
import type { PlainDate } from './PlainDate';

/**
 * Serial of 1970-01-01: 25,569 days after 1899-12-30, an origin that absorbs Excel's false 29/02/1900
 * (learn.microsoft.com: "Excel incorrectly assumes that the year 1900 is a leap year").
 */
const SERIAL_OF_1970 = 25_569;

/** Serials that a plan can hold: 01/01/2000 to 31/12/2099. A number outside is not taken for a date. */
export const FIRST_PLAN_SERIAL = 36_526;
export const LAST_PLAN_SERIAL = 73_050;

/** 31/03/2025 -> 45747, in the 1900 date system. */
export function serialOfDate(date: PlainDate): number {
  return dayNumber(date) + SERIAL_OF_1970;
}

/** 45747 -> 31/03/2025; a time of day (the fraction) is dropped. */
export function dateOfSerial(serial: number): PlainDate {
  return dateOfDayNumber(Math.floor(serial) - SERIAL_OF_1970);
}

/** True for "dd/mm/yyyy", "d-mmm-yy", "[$-42A]dd mmmm"; false for "0.00%", "General", "@" and times alone. */
export function isDateFormat(numberFormat: string): boolean {
  const codes = dateCodes(numberFormat);
  return /[dy]/.test(codes) || /m{3,}/.test(codes);
}

/** True for a date format that shows the month and no day: "mm/yyyy", where any day of it may be stored. */
export function isMonthFormat(numberFormat: string): boolean {
  const codes = dateCodes(numberFormat);
  return isDateFormat(numberFormat) && codes.includes('m') && codes.includes('y') && !/[dh]/.test(codes);
}

const dateCodes = (numberFormat: string): string =>
  numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
