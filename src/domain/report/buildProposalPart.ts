import type { FollowedTask } from '../analysis/Analysis';
import { addDays } from '../calendar/dayNumber';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import { bodyTexts, reportTexts } from './report.vi';
import { describeCount } from './describeCount';
import { describeDay } from '../calendar/describeDay';
import { punctuateItems } from './punctuateItems';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';
import { listTasks } from './listTasks';

/** How far ahead the next tasks are listed: a quarter. */
const DAYS_AHEAD = 92;

/** IV. Nhiệm vụ thời gian tới và kiến nghị, đề xuất. */
export function buildProposalPart({ analysis: { tasks, asOf }, annexOf }: ReportFacts): Block[] {
  const until = addDays(asOf, DAYS_AHEAD);
  const groups = groupByNextDue(tasks, until);
  return [
    { kind: 'heading', level: 1, text: bodyTexts.proposals },
    { kind: 'heading', level: 2, text: bodyTexts.upcoming },
    {
      kind: 'paragraph',
      text:
        groups.length > 0
          ? bodyTexts.upcomingUntil(describeDay(until))
          : bodyTexts.noneUpcoming(describeDay(until)),
    },
    ...punctuateItems(groups.map((group) => describeGroup(group, annexOf('tasks')))),
    { kind: 'heading', level: 2, text: bodyTexts.proposed },
    { kind: 'room' },
    { kind: 'room' },
  ];
}

interface DueGroup {
  readonly date: PlainDate;
  readonly tasks: FollowedTask[];
}

function groupByNextDue(tasks: readonly FollowedTask[], until: PlainDate): DueGroup[] {
  const groups = new Map<string, DueGroup>();
  for (const task of tasks) {
    const date = task.judgement.next?.date;
    if (!date || compareDates(date, until) > 0) continue;
    const group = groups.get(describeDay(date)) ?? { date, tasks: [] };
    groups.set(describeDay(date), group);
    group.tasks.push(task);
  }
  return [...groups.values()].sort((a, b) => compareDates(a.date, b.date));
}

function describeGroup({ date, tasks }: DueGroup, annex: string): string {
  const count = reportTexts.tasks(describeCount(tasks.length));
  return bodyTexts.listed(bodyTexts.dueOn(describeDay(date)), count, listTasks(tasks, annex));
}
