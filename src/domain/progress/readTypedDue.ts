import { formatDate } from '../calendar/formatDate';
import { compareDates, isRealDate, plainDate, sameDate, type PlainDate } from '../calendar/PlainDate';
import type { Problem } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import { parseDateCell } from '../schedule/parseDates';
import { parseSchedule } from '../schedule/parseSchedule';
import type { DueDate, ScheduleReading } from '../schedule/Schedule';
import type { TypedCell } from '../sheet/TypedCell';
import { foldText } from '../text/foldText';

/** Due dates that the user typed. `unread`: the cell says something else. */
export interface TypedDue {
  readonly due: readonly DueDate[];
  readonly unread: boolean;
  readonly problems: readonly Problem[];
}

const NOTHING: TypedDue = { due: [], unread: false, problems: [] };

/** Dates, or a phrase like "Quý II". "Thường xuyên" and the like set no date and leave the time phrase standing. */
export function readTypedDue(cell: TypedCell | undefined, schedule: ScheduleReading, year: number): TypedDue {
  if (cell === undefined || (typeof cell.value === 'string' && foldText(cell.value) === '')) return NOTHING;
  const typed = parseDateCell(cell.value, cell.numberFormat, year);
  if (typed.rest === '' && typed.dates.length > 0) {
    const due = sorted(typed.dates);
    const mixedUp = swappedDate(due, schedule, typeof cell.value === 'number');
    if (mixedUp)
      return { due: [], unread: true, problems: [problemAt(cell, 'dateSwapped', 'error', mixedUp)] };
    return isSameAs(due, schedule) ? NOTHING : { ...NOTHING, due: withPeriods(due, schedule) };
  }
  const phrase = parseSchedule(String(cell.value), year);
  if (typeof cell.value === 'string' && phrase.kind === 'understood') {
    return { ...NOTHING, due: phrase.schedule.due };
  }
  return {
    due: [],
    unread: true,
    problems: [problemAt(cell, 'dueNotUnderstood', 'error', { rest: typed.rest })],
  };
}

/**
 * A date that the time phrase has with day and month the other way round: Excel with American settings makes 11 February
 * of "02/11". Of a date that Excel stores, a phrase like "Quý IV" tells too.
 */
function swappedDate(
  due: readonly DueDate[],
  schedule: ScheduleReading,
  isStored: boolean,
): Readonly<Record<'read' | 'other', string>> | undefined {
  const parsed = schedule.kind === 'understood' ? schedule.schedule.due : [];
  const isMeant = (date: PlainDate): boolean =>
    parsed.some((each) => sameDate(each.date, date) || (isStored && isWithin(date, each)));
  for (const { date } of due) {
    const other = plainDate(date.year, date.day, date.month);
    if (isRealDate(other) && !isMeant(date) && isMeant(other))
      return { read: formatDate(date), other: formatDate(other) };
  }
  return undefined;
}

const MONTHS_OF: readonly (readonly [RegExp, number])[] = [
  [/^Tháng \d+$/, 1],
  [/^Quý [IV]+$/, 3],
];

/** In the month or quarter that a due date ends. */
function isWithin(date: PlainDate, { date: end, period }: DueDate): boolean {
  const months = MONTHS_OF.find(([name]) => name.test(period))?.[1] ?? 0;
  return date.year === end.year && date.month <= end.month && date.month > end.month - months;
}

function sorted(due: readonly DueDate[]): readonly DueDate[] {
  const inOrder = [...due].sort((a, b) => compareDates(a.date, b.date));
  return inOrder.filter(({ date }, i) => inOrder.findIndex((each) => sameDate(each.date, date)) === i);
}

/** We write the parsed dates into the due column ourselves: found there again they override nothing. */
function isSameAs(due: readonly DueDate[], schedule: ScheduleReading): boolean {
  const parsed = schedule.kind === 'understood' ? schedule.schedule.due : [];
  return (
    due.length === parsed.length && due.every(({ date }, i) => sameDate(date, parsed[i]?.date ?? NO_DATE))
  );
}

const NO_DATE = plainDate(0, 0, 0);

/** A typed date that the time phrase gives too keeps its name: "Quý I". */
function withPeriods(due: readonly DueDate[], schedule: ScheduleReading): readonly DueDate[] {
  const parsed = schedule.kind === 'understood' ? schedule.schedule.due : [];
  return due.map((each) =>
    each.period === ''
      ? { ...each, period: parsed.find(({ date }) => sameDate(date, each.date))?.period ?? '' }
      : each,
  );
}
