import { sameDate } from '../calendar/PlainDate';
import type { Problem } from '../Problem';
import { problemAt } from '../problemAt';
import { parseDateCell } from '../schedule/parseDates';
import { parseSchedule } from '../schedule/parseSchedule';
import type { DueDate, ScheduleReading } from '../schedule/Schedule';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
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
  if (cell === undefined || isBlank(cell)) return NOTHING;
  if (typeof cell.value === 'string' && foldText(cell.value) === '') return NOTHING;
  const typed = parseDateCell(cell.value, cell.numberFormat, year);
  if (typed.rest === '' && typed.dates.length > 0) {
    return { ...NOTHING, due: withPeriods(sorted(typed.dates), schedule) };
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

const dayOrder = ({ date }: DueDate): number => date.year * 10_000 + date.month * 100 + date.day;

function sorted(due: readonly DueDate[]): readonly DueDate[] {
  return [...due]
    .sort((a, b) => dayOrder(a) - dayOrder(b))
    .filter((each, i, all) => dayOrder(each) !== (all[i - 1] ? dayOrder(all[i - 1] ?? each) : -1));
}

/** A typed date that the time phrase gives too keeps its name: "Quý I". */
function withPeriods(due: readonly DueDate[], schedule: ScheduleReading): readonly DueDate[] {
  const parsed = schedule.kind === 'understood' ? schedule.schedule.due : [];
  return due.map((each) =>
    each.period === ''
      ? { ...each, period: parsed.find(({ date }) => sameDate(date, each.date))?.period ?? '' }
      : each,
  );
}
