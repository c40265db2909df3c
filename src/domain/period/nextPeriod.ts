import { addDays } from '../calendar/dayNumber';
import { lastDayOfMonth, plainDate } from '../calendar/PlainDate';
import { describePeriod } from './describePeriod';
import type { DateWindow, NamedPeriod, Period } from './Period';

/** What follows a report: after six months the third quarter, after a year's report the next year. */
const FOLLOWING: Readonly<Record<NamedPeriod, NamedPeriod>> = {
  q1: 'q2',
  q2: 'q3',
  q3: 'q4',
  q4: 'year',
  '6m': 'q3',
  '9m': 'q4',
  year: 'year',
};

const MONTHS: Readonly<Partial<Record<NamedPeriod, readonly [first: number, last: number]>>> = {
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  year: [1, 12],
};

export interface NextPeriod extends DateWindow {
  /** "quý II năm 2025"; '' after days that the user chose. */
  readonly name: string;
}

/** The period whose work is planned in a report, in whole calendar months: deadlines end with a month, not on the 14th. */
export function nextPeriod(period: Period, year: number): NextPeriod {
  if (period.kind === 'custom') {
    const from = addDays(period.to, 1);
    const to = lastDayOfMonth(from.year, Math.ceil(from.month / 3) * 3);
    return { name: '', from, to };
  }
  const kind = FOLLOWING[period.kind];
  const of = kind === 'year' ? year + 1 : year;
  const [first, last] = MONTHS[kind] ?? [1, 12];
  return { name: describePeriod({ kind }, of), from: plainDate(of, first, 1), to: lastDayOfMonth(of, last) };
}
