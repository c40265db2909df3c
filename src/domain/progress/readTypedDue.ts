import { compareDates, plainDate, sameDate } from '../calendar/PlainDate';
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
