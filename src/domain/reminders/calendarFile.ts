import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { addDays } from '../calendar/dayNumber';
import { formatDate, isoDate } from '../calendar/formatDate';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import { calendarText } from './reminders.vi';
import { recordKey } from '../record/recordKey';
import type { DueDate } from '../schedule/Schedule';
import { singleLine } from '../text/normalizeText';
import { contentLine, textValue } from './contentLine';
import { shorten } from './describeDueTask';

/** Days before a deadline on which the calendar reminds. */
const ALARM_DAYS = 7;

/**
 * The coming deadlines as an iCalendar file (RFC 5545): an all-day event each, with an alarm a week before. An event keeps
 * its UID from file to file, so that importing again brings it up to date and does not double it. '' without deadlines:
 * a calendar must hold something (RFC 5545, 3.6).
 */
export function calendarFile(analysis: Analysis): string {
  const { year, asOf } = analysis;
  const deadlines = comingDeadlines(analysis);
  if (deadlines.length === 0) return '';
  const uids = new Map<string, number>();
  const uidOf = (task: FollowedTask, { date }: DueDate): string => {
    const own = `${recordKey([task.section, task.no, task.content].join(' '))}-${basicDate(date)}`;
    const times = (uids.get(own) ?? 0) + 1;
    uids.set(own, times);
    return `${own}${times > 1 ? `-${times}` : ''}@theo-doi-ke-hoach-tthc`;
  };
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Theo doi ke hoach TTHC//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${textValue(calendarText.name(year))}`,
    ...deadlines.flatMap(({ task, due }) => eventLines(task, due, uidOf(task, due), asOf)),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

interface Deadline {
  readonly task: FollowedTask;
  readonly due: DueDate;
}

/** From each task's first open due date on; those that have passed are for a reminder, not for a calendar. */
function comingDeadlines({ tasks }: Analysis): readonly Deadline[] {
  return tasks
    .flatMap((task) => {
      const { due, next } = task.judgement;
      if (!next) return [];
      return due
        .filter(({ date }) => compareDates(date, next.date) >= 0)
        .map((each) => ({ task, due: each }));
    })
    .sort((a, b) => compareDates(a.due.date, b.due.date));
}

function eventLines(
  { no, content, result, unit }: FollowedTask,
  { date, period }: DueDate,
  uid: string,
  asOf: PlainDate,
): readonly string[] {
  const summary = calendarText.summary(no, shorten(content));
  const description = [
    singleLine(content),
    ...(period === '' ? [] : [calendarText.period(period)]),
    calendarText.due(formatDate(date)),
    ...(result === '' ? [] : [calendarText.result(singleLine(result))]),
    ...(unit === '' ? [] : [calendarText.unit(singleLine(unit))]),
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basicDate(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(date)}`,
    `DTEND;VALUE=DATE:${basicDate(addDays(date, 1))}`,
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${ALARM_DAYS}D`,
    `DESCRIPTION:${textValue(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** 20250630 */
const basicDate = (date: PlainDate): string => isoDate(date).replaceAll('-', '');
