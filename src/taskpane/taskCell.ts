import type { FollowedTask } from '../domain/analysis/Analysis';
import type { Status } from '../domain/progress/Judgement';
import type { Recorded } from '../domain/table/Task';

const RESULTS: readonly (keyof Recorded)[] = ['actualResult', 'evidence', 'completedOn'];
const DATES: readonly (keyof Recorded)[] = ['completedOn'];

/** Where what a status speaks of stands or is to be written; the first column that the sheet has. */
const SPOKEN_OF: Readonly<Record<Status, readonly (keyof Recorded)[]>> = {
  behind: DATES,
  dueSoon: DATES,
  inProgress: DATES,
  notStarted: DATES,
  done: DATES,
  doneLate: DATES,
  ongoing: RESULTS,
  needsUpdate: RESULTS,
  noRecord: RESULTS,
  needsDeadline: ['due'],
  onDemand: [],
  notUnderstood: [],
};

/** The cell that the task's reason speaks of, else one of its row inside its table: "Sheet!G7". */
export function taskCell({
  sheet,
  row,
  time,
  recorded,
  judgement: { status, problems },
}: Pick<FollowedTask, 'sheet' | 'row' | 'time' | 'recorded' | 'judgement'>): string {
  const wrong = status === 'notUnderstood' ? problems.map(({ cell }) => cell) : [];
  const spokenOf = SPOKEN_OF[status].map((role) => recorded[role]?.cell);
  return [...wrong, ...spokenOf, time.cell].find((cell) => cell) ?? `${sheet}!A${row}`;
}
