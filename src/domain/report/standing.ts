import type { FollowedTask } from '../analysis/Analysis';
import type { Status } from '../progress/Judgement';

/** How a report counts tasks; every task is in one group. */
export const STANDINGS = [
  'done',
  'partsDone',
  'inProgress',
  'behind',
  'notDue',
  'ongoing',
  'linked',
  'onDemand',
  'unclear',
] as const;

export type Standing = (typeof STANDINGS)[number];

const BY_STATUS: Readonly<Record<Status, Standing>> = {
  done: 'done',
  doneLate: 'done',
  behind: 'behind',
  dueSoon: 'notDue',
  inProgress: 'inProgress',
  notStarted: 'notDue',
  ongoing: 'ongoing',
  needsUpdate: 'ongoing',
  noRecord: 'ongoing',
  needsDeadline: 'linked',
  onDemand: 'onDemand',
  notUnderstood: 'unclear',
};

/** partsDone: periodic work whose occasions so far are done; ongoing work without a record is still ongoing work. */
export function standingOf({ judgement, time }: FollowedTask): Standing {
  const standing = BY_STATUS[judgement.status];
  if (standing === 'linked' && String(time.value).trim() === '') return 'unclear';
  const isPeriodic = judgement.due.length > 1 && judgement.next !== undefined;
  return ['inProgress', 'notDue'].includes(standing) && isPeriodic && judgement.completedOn.length > 0
    ? 'partsDone'
    : standing;
}

/** How many of the tasks are in each group. */
export function countStandings(tasks: readonly FollowedTask[]): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const task of tasks) counts.set(standingOf(task), (counts.get(standingOf(task)) ?? 0) + 1);
  return counts;
}

export const tasksIn = (tasks: readonly FollowedTask[], ...standings: readonly Standing[]): FollowedTask[] =>
  tasks.filter((task) => standings.includes(standingOf(task)));
