import { lastDayOfMonth } from '../calendar/PlainDate';
import { sortedDue, type Clause } from './Clause';
import type { DueDate } from './Schedule';

export const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** How often: every so many months, in one month of the year, or too often for due dates. */
export type Rhythm =
  | { readonly every: 'months'; readonly months: number }
  | { readonly every: 'year'; readonly month: number; readonly period: string }
  | { readonly every: 'weeks' }
  | { readonly every: 'day' };

/** Periods that fill the year evenly; "định kỳ 5 tháng" has no settled days and is refused. */
const EVEN_PERIODS = [1, 2, 3, 4, 6, 12];

export function everyMonths(months: number): Rhythm | undefined {
  return EVEN_PERIODS.includes(months) ? { every: 'months', months } : undefined;
}

/** "02 lần/năm" is every six months; what does not come out even is refused. */
export function dividedRhythm(rhythm: Rhythm, parts: number): Rhythm | undefined {
  if (parts === 1 || rhythm.every === 'weeks') return rhythm;
  return rhythm.every === 'months' ? everyMonths(rhythm.months / parts) : undefined;
}

/** Every day is "ongoing"; every week is recurring but has no due dates of its own. */
export function clauseOfRhythms(rhythms: readonly Rhythm[], year: number): Clause {
  if (rhythms.every(({ every }) => every === 'day')) return { kind: 'ongoing', due: [], implied: [] };
  const due = sortedDue(rhythms.flatMap((rhythm) => dueOf(rhythm, year)));
  return { kind: 'recurring', due, implied: due.length > 0 ? ['year', 'periods'] : [] };
}

function dueOf(rhythm: Rhythm, year: number): readonly DueDate[] {
  switch (rhythm.every) {
    case 'months':
      return Array.from({ length: 12 / rhythm.months }, (_, i) => ({
        date: lastDayOfMonth(year, (i + 1) * rhythm.months),
        period: periodName(rhythm.months, i, year),
      }));
    case 'year':
      return [{ date: lastDayOfMonth(year, rhythm.month), period: rhythm.period }];
    case 'weeks':
    case 'day':
      return [];
  }
}

function periodName(length: number, index: number, year: number): string {
  switch (length) {
    case 1:
      return `Tháng ${index + 1}`;
    case 3:
      return `Quý ${ROMAN[index] ?? ''}`;
    case 6:
      return index === 0 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 12:
      return `Năm ${year}`;
    default:
      return `Tháng ${index * length + 1}-${(index + 1) * length}`;
  }
}
