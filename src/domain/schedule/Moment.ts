import { compareDates, isRealDate, lastDayOfMonth, plainDate, type PlainDate } from '../calendar/PlainDate';
import { addDays } from '../calendar/dayNumber';
import { lastWorkingDay } from '../calendar/lastWorkingDay';
import type { DueDate, Implied } from './Schedule';

/** A day of some year: `last` of the month, `lastWorking` the last that is no Saturday or Sunday. */
export interface MonthDay {
  readonly month: number;
  readonly day: number | 'last' | 'lastWorking';
}

/** A stretch of days that a phrase names, its year open until the phrase gives one: "Quý I" 01/01 to 31/03. */
export interface Moment {
  /** `part` is a piece with a day of its own ("cuối quý I"), `span` a pair ("Tháng 3-4"). */
  readonly unit: 'day' | 'part' | 'month' | 'quarter' | 'months' | 'year' | 'span';
  readonly first: MonthDay;
  readonly last: MonthDay;
  /** Of a part: whether it opens or closes its period. */
  readonly edge?: 'start' | 'end';
  /** The year written in the phrase. */
  readonly year?: number | undefined;
  /** Where a span's opening stretch ends: a span reaches further than that. */
  readonly firstEnds?: MonthDay;
  /** Of a span: the day before `last` is its end, "Tháng 3 đến trước tháng 6". */
  readonly excludesLast?: boolean;
  /** The year of the first day where it is written apart: "Tháng 11/2025 - Tháng 3/2026". */
  readonly firstYear?: number | undefined;
  /** "Quý I", "Tháng 3"; '' for a day. */
  readonly period: string;
  readonly implied: readonly Implied[];
}

export interface Resolved {
  readonly start: PlainDate;
  readonly due: DueDate;
  readonly implied: readonly Implied[];
}

/** Undefined for a day that does not exist and for a span that ends before it starts. */
export function resolveMoment(moment: Moment, year: number, planYear: number): Resolved | undefined {
  const last = dateIn(moment.year ?? year, moment.last);
  const end = last && moment.excludesLast ? addDays(last, -1) : last;
  const start = dateIn(moment.firstYear ?? moment.year ?? year, moment.first);
  const reach = dateIn(moment.firstYear ?? moment.year ?? year, moment.firstEnds ?? moment.first);
  if (!end || !start || !reach || compareDates(reach, end) > 0) return undefined;
  return {
    start,
    due: { date: end, period: periodName(moment, end.year, planYear) },
    implied: [...moment.implied, ...(end.year === planYear ? [] : (['otherYear'] as const))],
  };
}

/** "Quý I", or "Quý I/2026" in a plan of another year; "Năm 2025". */
export function periodName({ unit, period }: Moment, year: number, planYear: number): string {
  if (unit === 'year') return `Năm ${year}`;
  return period === '' || year === planYear ? period : `${period}/${year}`;
}

/** "trước ngày 15/12" is by that day, "trước tháng 6" and "trước năm 2030" before they begin. */
export function resolveBefore(moment: Moment, year: number, planYear: number): Resolved | undefined {
  const resolved = resolveMoment(moment, year, planYear);
  if (!resolved) return undefined;
  if (moment.unit === 'day' || moment.unit === 'part') {
    return { ...resolved, implied: [...resolved.implied, 'beforeIsBy'] };
  }
  const date = addDays(resolved.start, -1);
  return {
    start: date,
    due: { date, period: '' },
    implied: date.year === planYear ? [] : ['otherYear'],
  };
}

function dateIn(year: number, { month, day }: MonthDay): PlainDate | undefined {
  if (day === 'last') return lastDayOfMonth(year, month);
  if (day === 'lastWorking') return lastWorkingDay(year, month);
  const date = plainDate(year, month, day);
  return isRealDate(date) ? date : undefined;
}
