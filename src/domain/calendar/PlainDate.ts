/** A calendar day without time or zone: `{ year: 2025, month: 3, day: 31 }`, month and day counted from 1. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function plainDate(year: number, month: number, day: number): PlainDate {
  return { year, month, day };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** False for 31/02, 00/05 and the like. */
export function isRealDate({ year, month, day }: PlainDate): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function lastDayOfMonth(year: number, month: number): PlainDate {
  return plainDate(year, month, daysInMonth(year, month));
}

export function lastDayOfQuarter(year: number, quarter: number): PlainDate {
  return lastDayOfMonth(year, quarter * 3);
}

/** Negative when a is before b, 0 when they are the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function sameDate(a: PlainDate, b: PlainDate): boolean {
  return compareDates(a, b) === 0;
}
