import { daysInMonth } from '../calendar/PlainDate';
import { formatDate } from '../calendar/formatDate';
import { clauseOfRhythms, type Rhythm } from './Rhythm';
import type { DueDate, Schedule, SchedulePart } from './Schedule';

/**
 * A schedule in Vietnamese, with every date written out; parseSchedule reads the same schedule back.
 * Quý I -> "Quý I: chậm nhất ngày 31/03/2025"; Định kỳ 3 tháng/lần -> "Hằng quý".
 */
export function describeSchedule(schedule: Schedule, planYear: number): string {
  return schedule.parts.map((part) => describePart(part, planYear)).join('; ');
}

function describePart(part: SchedulePart, planYear: number): string {
  switch (part.kind) {
    case 'once':
      return part.due.map(describeDue).join('; ');
    case 'recurring':
      return describeRecurring(part.due, planYear);
    case 'ongoing':
      return 'Thường xuyên';
    case 'linked':
      return 'Theo kế hoạch, văn bản riêng';
    case 'adhoc':
      return 'Khi phát sinh';
  }
}

function describeDue({ date, period }: DueDate): string {
  const by = `chậm nhất ngày ${formatDate(date)}`;
  return period === '' ? `${by.charAt(0).toUpperCase()}${by.slice(1)}` : `${period}: ${by}`;
}

const EVERY: readonly (readonly [string, Rhythm])[] = [
  ['Hằng tháng', { every: 'months', months: 1 }],
  ['Định kỳ 02 tháng', { every: 'months', months: 2 }],
  ['Hằng quý', { every: 'months', months: 3 }],
  ['Định kỳ 04 tháng', { every: 'months', months: 4 }],
  ['Định kỳ 06 tháng', { every: 'months', months: 6 }],
  ['Hằng năm', { every: 'months', months: 12 }],
];

function describeRecurring(due: readonly DueDate[], planYear: number): string {
  if (due.length === 0) return 'Hằng tuần';
  const days = listDays(due);
  const even = EVERY.find(([, rhythm]) => listDays(clauseOfRhythms([rhythm], planYear).due) === days);
  if (even) return even[0];
  const day = monthlyDay(due, planYear);
  if (day !== undefined) return `Ngày ${day} hằng tháng`;
  return `Định kỳ các ngày ${days}`;
}

const listDays = (due: readonly DueDate[]): string => due.map(({ date }) => formatDate(date)).join(', ');

/** The day that falls in all twelve months, the last one where a month is too short. */
function monthlyDay(due: readonly DueDate[], planYear: number): number | undefined {
  const day = Math.max(...due.map(({ date }) => date.day));
  const isMonthly =
    due.length === 12 &&
    due.every(
      ({ date }, i) =>
        date.year === planYear &&
        date.month === i + 1 &&
        date.day === Math.min(day, daysInMonth(planYear, i + 1)),
    );
  return isMonthly ? day : undefined;
}
