import { addDays } from '../calendar/dayNumber';
import { compareDates, lastDayOfMonth, plainDate } from '../calendar/PlainDate';
import type { Settings } from '../settings/Settings';
import type { DateWindow, NamedPeriod, Period } from './Period';

/** First and last month of each period. */
const MONTHS: Readonly<Record<NamedPeriod, readonly [first: number, last: number]>> = {
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  '6m': [1, 6],
  '9m': [1, 9],
  year: [1, 12],
};

/** Nghị định 09/2019/NĐ-CP, điều 12: a period ends on the 14th of its last month; the next one starts on the 15th. */
const LAST_DAY = 14;

/**
 * The days that a report covers: quý I of 2025 is 15/12/2024 to 14/3/2025 by the decree, 01/01 to 31/3/2025 by the calendar.
 * A unit formed inside the window starts it on its first day; a window that the user typed stays as typed.
 */
export function periodWindow(
  period: Period,
  year: number,
  settings: Pick<Settings, 'periodCalendar' | 'unitSince'>,
): DateWindow {
  if (period.kind === 'custom') return { from: period.from, to: period.to };
  const [first, last] = MONTHS[period.kind];
  return sinceFormed(windows[settings.periodCalendar](year, first, last), settings.unitSince);
}

const windows: Readonly<
  Record<Settings['periodCalendar'], (year: number, first: number, last: number) => DateWindow>
> = {
  decree09: (year, first, last) => ({
    from: addDays(first === 1 ? plainDate(year - 1, 12, LAST_DAY) : plainDate(year, first - 1, LAST_DAY), 1),
    to: plainDate(year, last, LAST_DAY),
  }),
  calendar: (year, first, last) => ({ from: plainDate(year, first, 1), to: lastDayOfMonth(year, last) }),
};

/** A window that ended before the unit was formed is left whole: it is its predecessor's. */
function sinceFormed({ from, to }: DateWindow, since: Settings['unitSince']): DateWindow {
  const isInside = since !== null && compareDates(since, from) > 0 && compareDates(since, to) <= 0;
  return { from: isInside ? since : from, to };
}
