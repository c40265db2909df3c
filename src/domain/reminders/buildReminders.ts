import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { reminderText } from './reminders.vi';
import { describeCount } from '../report/describeCount';
import { describeDay } from '../calendar/describeDay';
import { spellOutAgency } from '../settings/issuingAgency';

import type { Settings } from '../settings/Settings';
import { officeKey } from '../table/offices/officeKey';
import { describeDueTask } from './describeDueTask';
import { officesOfTask } from './officesOfTask';
import type { Reminder } from './Reminder';

/** "Nhắc việc": for every office with late or soon-due tasks, the office with the latest task first. */
export function buildReminders(analysis: Analysis, settings: Pick<Settings, 'agency'>): readonly Reminder[] {
  return groupByOffice(
    analysis.tasks.filter(({ judgement }) => ['behind', 'dueSoon'].includes(judgement.status)),
  )
    .map(({ unit, tasks }) => {
      const late = tasks
        .filter(({ judgement }) => ['behind'].includes(judgement.status))
        .sort((a, b) => b.judgement.daysLate - a.judgement.daysLate);
      const soon = tasks.filter(({ judgement }) => ['dueSoon'].includes(judgement.status));
      return { unit, late, soon, text: describe(unit, late, soon, analysis, settings) };
    })
    .sort((a, b) => mostLate(b) - mostLate(a));
}

const mostLate = ({ late: [first] }: Reminder): number => first?.judgement.daysLate ?? 0;

interface OfficeTasks {
  readonly unit: string;
  readonly tasks: FollowedTask[];
}

/** Spellings of one office are one. */
function groupByOffice(tasks: readonly FollowedTask[]): readonly OfficeTasks[] {
  const offices = new Map<string, OfficeTasks>();
  for (const task of tasks) {
    const named = officesOfTask(task);
    for (const unit of named.length > 0 ? named : ['']) {
      const office = offices.get(officeKey(unit)) ?? { unit, tasks: [] };
      offices.set(officeKey(unit), office);
      if (office.tasks.at(-1) !== task) office.tasks.push(task);
    }
  }
  return [...offices.values()];
}

function describe(
  unit: string,
  late: readonly FollowedTask[],
  soon: readonly FollowedTask[],
  { asOf, year }: Analysis,
  { agency }: Pick<Settings, 'agency'>,
): string {
  const name = unit === '' ? reminderText.everyOffice : unit;
  const inSentence = name.replace(/^Các /u, 'các ');
  const listOf = (heading: string, tasks: readonly FollowedTask[]): string[] =>
    tasks.length === 0 ? [] : [heading, ...punctuate(tasks.map((task) => describeDueTask(task, asOf)))];
  const counts = [
    ...(late.length > 0 ? [reminderText.lateCount(describeCount(late.length))] : []),
    ...(soon.length > 0 ? [reminderText.soonCount(describeCount(soon.length))] : []),
  ];
  const request = late.length > 0 ? reminderText.requestLate : reminderText.requestSoon;
  return [
    reminderText.to(name),
    reminderText.opening(spellOutAgency(agency), year, describeDay(asOf), inSentence, counts.join(', ')),
    ...listOf(reminderText.lateHeading, late),
    ...listOf(reminderText.soonHeading, soon),
    request(inSentence),
  ].join('\n');
}

function punctuate(items: readonly string[]): string[] {
  return items.map((item, i) => `- ${item}${i === items.length - 1 ? '.' : ';'}`);
}
