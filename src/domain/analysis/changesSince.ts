import type { FollowedTask } from './Analysis';
import { sameDate, type PlainDate } from '../calendar/PlainDate';
import type { Status } from '../progress/Judgement';
import { matchRows, type RowToMatch } from '../record/matchRows';
import { recordKey } from '../record/recordKey';
import type { TaskRecord } from '../record/ReportRecord';

/** caughtUp: late no more, though not finished; reopened: finished no more; moved: other due dates; gone: no longer in the sheet. */
export type ChangeKind = 'newlyLate' | 'finished' | 'caughtUp' | 'reopened' | 'moved' | 'added' | 'gone';

/** What became of one task; `then` is absent for an added one, `now` for one that is gone. */
export interface TaskChange {
  readonly kinds: readonly ChangeKind[];
  readonly now?: FollowedTask;
  readonly then?: TaskRecord;
}

/** What has changed since a report, in the order of the sheet; tasks that are gone stand last. */
export function changesSince(
  tasks: readonly FollowedTask[],
  recorded: readonly TaskRecord[],
): readonly TaskChange[] {
  const rows = tasks.map((task) => ({ ...rowOf(task), task }));
  const matches = matchRows(rows, recorded);
  const still = new Set(matches.values());
  return [
    ...rows.map((row): TaskChange => changeOf(row.task, matches.get(row))),
    ...recorded.filter((then) => !still.has(then)).map((then): TaskChange => ({ kinds: ['gone'], then })),
  ].filter(({ kinds }) => kinds.length > 0);
}

const rowOf = ({ content, no, section }: FollowedTask): RowToMatch => ({
  key: recordKey(content),
  no,
  section,
});

function changeOf(now: FollowedTask, then: TaskRecord | undefined): TaskChange {
  if (!then) return { kinds: ['added'], now };
  const { status, due } = now.judgement;
  const isMoved = !sameDates(
    due.map(({ date }) => date),
    then.due,
  );
  return {
    kinds: [...statusChange(then.status, status), ...(isMoved ? (['moved'] as const) : [])],
    now,
    then,
  };
}

const isDone = (status: Status): boolean => status === 'done' || status === 'doneLate';

function statusChange(then: Status, now: Status): readonly ChangeKind[] {
  if (isDone(now)) return isDone(then) ? [] : ['finished'];
  if (now === 'behind') return then === 'behind' ? [] : ['newlyLate'];
  if (then === 'behind') return ['caughtUp'];
  return isDone(then) ? ['reopened'] : [];
}

function sameDates(a: readonly PlainDate[], b: readonly PlainDate[]): boolean {
  return (
    a.length === b.length &&
    a.every((date, i) => {
      const other = b[i];
      return other !== undefined && sameDate(date, other);
    })
  );
}
