import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { compareDates, isRealDate, plainDate, sameDate, type PlainDate } from '../calendar/PlainDate';
import { formatDate } from '../calendar/formatDate';
import { parseDateCell } from '../schedule/parseDates';
import type { TypedCell } from '../sheet/TypedCell';
import { writtenText } from '../sheet/writtenText';
import { datesInText } from '../calendar/datesInText';
import type { ReviewCode, ReviewItem } from './ReviewItem';

/** Documents after the data's day, and dates that lie outside the year of the plan. */
export function checkDates({ tasks, asOf, year }: Analysis): readonly ReviewItem[] {
  return tasks.flatMap((task) => [
    ...completions(task, year),
    ...deadlines(task, year),
    ...documents(task, asOf, year),
  ]);
}

/** Nghị định 09/2019/NĐ-CP, điều 12: the year's data start on 15/12 of the year before. */
const firstDay = (year: number): PlainDate => plainDate(year - 1, 12, 15);

function completions({ recorded }: FollowedTask, year: number): readonly ReviewItem[] {
  const cell = recorded.completedOn;
  if (!cell) return [];
  return parseDateCell(cell.value, cell.numberFormat, year).dates.flatMap(({ date }) => {
    return compareDates(date, firstDay(year)) < 0
      ? [dated('completedBeforePlan', 'warning', cell, date)]
      : [];
  });
}

/** Typed due dates that the time phrase does not give itself, and dates of phrases that had passed before the year began. */
function deadlines({ recorded, schedule, time }: FollowedTask, year: number): readonly ReviewItem[] {
  const phrase = schedule.kind === 'understood' ? schedule.schedule.due.map(({ date }) => date) : [];
  const typed = recorded.due ? parseDateCell(recorded.due.value, recorded.due.numberFormat, year).dates : [];
  return [
    ...typed.flatMap(({ date }) =>
      recorded.due && date.year !== year && !phrase.some((own) => sameDate(own, date))
        ? [dated('dueOutsidePlan', 'warning', recorded.due, date)]
        : [],
    ),
    ...phrase
      .filter((date) => date.year < year)
      .map((date) => dated('dueOutsidePlan', 'warning', time, date)),
  ];
}

function documents({ recorded }: FollowedTask, asOf: PlainDate, year: number): readonly ReviewItem[] {
  const cell = recorded.evidence;
  if (!cell || typeof cell.value !== 'string') return [];
  return datesInText(cell.value).flatMap((date) => {
    if (!isRealDate(date)) return [dated('documentDateImpossible', 'error', cell, date)];
    if (compareDates(date, asOf) > 0) return [dated('documentInFuture', 'warning', cell, date)];
    return compareDates(date, firstDay(year)) < 0 ? [dated('documentBeforePlan', 'warning', cell, date)] : [];
  });
}

function dated(
  code: ReviewCode,
  severity: ReviewItem['severity'],
  cell: TypedCell,
  date: PlainDate,
): ReviewItem {
  return { code, severity, cell: cell.cell, written: writtenText(cell), details: { date: formatDate(date) } };
}
