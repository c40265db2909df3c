import { compareDates, type PlainDate } from '../calendar/PlainDate';
import { formatDate } from '../calendar/formatDate';
import { statusReasons } from './progress.vi';
import type { Problem } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import type { DueDate, ScheduleKind, ScheduleReading } from '../schedule/Schedule';
import type { Recorded } from '../table/Task';
import type { TypedCell } from '../sheet/TypedCell';
import { writtenText } from '../sheet/writtenText';
import { foldText } from '../text/foldText';
import type { Judgement } from './Judgement';
import { coveredByWord, judgeDated, nameOf } from './judgeDated';
import { judgeOngoing, judgeWithoutDeadline } from './judgeUndated';
import { matchCompletions } from './matchCompletions';
import { mostUrgent, undatedPart, type AsOf, type PartJudgement } from './PartJudgement';
import { readEvidence, type Evidence } from './readEvidence';
import { scheduleOfReport } from './scheduleOfReport';
import { readTypedDue, type TypedDue } from './readTypedDue';

export interface TaskToJudge extends AsOf {
  readonly content?: string;
  readonly schedule: ScheduleReading;
  readonly time: TypedCell;
  readonly recorded: Recorded;
}

/** Where a task stands as of a date. */
export function judgeTask(task: TaskToJudge): Judgement {
  const { time, recorded, asOf, year } = task;
  const schedule = scheduleOfReport(task.schedule, task.content, task.reportDay);
  const typedDue = readTypedDue(recorded.due, schedule, year);
  const evidence = readEvidence(recorded, asOf, year);
  const obligations = obligationsOf(schedule, time, typedDue);
  const { due } = obligations;
  const { reason, ...urgent } = mostUrgent(judgeParts(task, obligations, typedDue, evidence));
  const isOnReportDay = schedule !== task.schedule && typedDue.due.length === 0;
  return {
    ...urgent,
    reason: isOnReportDay ? `${reason} ${statusReasons.onReportDay(task.reportDay ?? 0)}` : reason,
    due,
    completedOn: evidence.completions.map(({ date }) => date),
    problems: [
      ...timeProblems(schedule, time, typedDue),
      ...typedDue.problems,
      ...evidence.problems,
      ...completionProblems(due, recorded, evidence, asOf),
    ],
  };
}

/** What a task has to meet: due dates, and parts without any. */
interface Obligations {
  readonly due: readonly DueDate[];
  /** The kinds beside the dated part, and a deadline that is blank or could not be read. */
  readonly undated: readonly (Exclude<ScheduleKind, 'once' | 'recurring'> | 'blank' | 'unread')[];
}

/** A typed due date takes the place of the dates of the time phrase, and of a deadline that it leaves to elsewhere. */
function obligationsOf(schedule: ScheduleReading, time: TypedCell, typed: TypedDue): Obligations {
  if (schedule.kind === 'notUnderstood') {
    if (typed.due.length > 0) return { due: typed.due, undated: [] };
    return { due: [], undated: [saysNothing(time) ? 'blank' : 'unread'] };
  }
  const { parts, due } = schedule.schedule;
  const undated = parts
    .filter((part) => part.due.length === 0)
    .map(({ kind }) => (kind === 'once' || kind === 'recurring' ? 'ongoing' : kind));
  if (typed.due.length === 0) return { due, undated };
  const isReplacing = due.length > 0 || undated.includes('linked');
  return { due: typed.due, undated: isReplacing ? undated.filter((kind) => kind !== 'linked') : [] };
}

const saysNothing = ({ value }: TypedCell): boolean => typeof value === 'string' && foldText(value) === '';

function judgeParts(
  task: TaskToJudge,
  { due, undated }: Obligations,
  typedDue: TypedDue,
  evidence: Evidence,
): readonly PartJudgement[] {
  const { time, recorded } = task;
  const parts: PartJudgement[] = [];
  if (typedDue.unread) parts.push(unread(recorded.due));
  if (evidence.unread) parts.push(unread(recorded.completedOn));
  const dueCell = recorded.due?.cell ?? '';
  if (due.length > 0) parts.push(judgeDated(due, typedDue.due.length > 0 ? dueCell : '', evidence, task));
  // Beside dated parts, completion dates are theirs.
  const own = due.length > 0 ? { ...evidence, completions: [], claim: 'none' as const } : evidence;
  for (const kind of undated) {
    if (kind === 'unread') parts.push(unread(time));
    if (kind === 'ongoing') parts.push(judgeOngoing(time.cell, evidence, task));
    if (kind === 'adhoc')
      parts.push(undatedPart('onDemand', statusReasons.onDemand({ timeCell: time.cell })));
    if (kind === 'linked' || kind === 'blank') {
      parts.push(judgeWithoutDeadline(writtenText(time), { timeCell: time.cell, dueCell }, own, task));
    }
  }
  return parts;
}

function unread(cell: TypedCell | undefined): PartJudgement {
  const facts = { cell: cell?.cell ?? '', written: cell ? writtenText(cell) : '' };
  return undatedPart('notUnderstood', statusReasons.notUnderstood(facts));
}

/** Said even where a typed due date makes it harmless; not where the table has no such cell, for then it is said of that. */
function timeProblems(schedule: ScheduleReading, time: TypedCell, typed: TypedDue): readonly Problem[] {
  const isSaid = time.cell === '' || typed.problems.some(({ cell }) => cell === time.cell);
  if (schedule.kind === 'understood' || isSaid) return [];
  const isRescued = typed.due.length > 0;
  if (saysNothing(time)) return isRescued ? [] : [problemAt(time, 'timeBlank', 'warning')];
  return [problemAt(time, 'timeNotUnderstood', isRescued ? 'note' : 'error', { rest: schedule.rest })];
}

/** What was assumed about completions: a word without a date, a date that serves no period. */
function completionProblems(
  due: readonly DueDate[],
  { completedOn }: Recorded,
  evidence: Evidence,
  asOf: PlainDate,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (evidence.claimCell && coveredByWord(due, evidence, asOf).size > 0) {
    problems.push(problemAt(evidence.claimCell, 'completedWithoutDate', 'warning'));
  }
  const isOpenClaim = evidence.claim === 'started' || evidence.claim === 'notStarted';
  if (
    evidence.claimCell &&
    completedOn &&
    due.length === 1 &&
    isOpenClaim &&
    evidence.completions.length > 0
  ) {
    problems.push(problemAt(evidence.claimCell, 'recordsDisagree', 'warning', { other: completedOn.cell }));
  }
  if (!completedOn) return problems;
  const { unmatched } = matchCompletions(due, evidence.completions);
  return [
    ...problems,
    ...unmatched
      .filter(({ date, near }) => compareDates(date, near.date) > 0)
      .map(({ date, near }) =>
        problemAt(completedOn, 'completionUnmatched', 'warning', {
          date: formatDate(date),
          due: nameOf(near),
        }),
      ),
  ];
}
