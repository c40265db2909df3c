import { compareDates, type PlainDate } from '../calendar/PlainDate';
import type { DueDate, ScheduleReading, SchedulePart } from './Schedule';

/** The first month of a school year; from January to July it is in its second calendar year. */
const FIRST_MONTH = 8;

/** A reading for the first calendar year of a school year: of months without a year those before August are in the second. */
export function ofSchoolYear(reading: ScheduleReading): ScheduleReading {
  if (reading.kind === 'notUnderstood') return reading;
  const parts = reading.schedule.parts.map((part) =>
    part.implied.includes('year') ? { ...part, due: sorted(part.due.map(inItsYear)) } : part,
  );
  return { ...reading, schedule: { ...reading.schedule, parts, due: dueOf(parts) } };
}

const inItsYear = (due: DueDate): DueDate => ({ ...due, date: inSchoolYear(due.date) });

const inSchoolYear = (date: PlainDate): PlainDate =>
  date.month < FIRST_MONTH ? { ...date, year: date.year + 1 } : date;

const sorted = (due: readonly DueDate[]): readonly DueDate[] =>
  [...due].sort((a, b) => compareDates(a.date, b.date));

const dueOf = (parts: readonly SchedulePart[]): readonly DueDate[] =>
  sorted(parts.flatMap(({ due }) => due)).filter(
    ({ date }, i, all) => i === 0 || compareDates(date, all[i - 1]?.date ?? date) !== 0,
  );
