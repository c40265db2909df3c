import { lastDayOfMonth, type PlainDate } from './PlainDate';
import { addDays, dayNumber } from './dayNumber';

/** 1970-01-01 was a Thursday: Monday is 0. */
const weekdayOf = (date: PlainDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

const SATURDAY = 5;

/** The last Monday to Friday of a month; public holidays are not known. */
export function lastWorkingDay(year: number, month: number): PlainDate {
  const last = lastDayOfMonth(year, month);
  const weekday = weekdayOf(last);
  return weekday < SATURDAY ? last : addDays(last, SATURDAY - 1 - weekday);
}
