import { daysBetween } from '../calendar/dayNumber';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import { formatDate } from '../calendar/formatDate';
import { type DueTexts, statusReasons } from './progress.vi';
import type { DueDate } from '../schedule/Schedule';
import { writtenText } from '../sheet/writtenText';
import { matchCompletions } from './matchCompletions';
import { undatedPart, type AsOf, type PartJudgement } from './PartJudgement';
import type { Evidence } from './readEvidence';

/** The part of a task that has due dates, typed or read. `dueCell` is '' for those read from the time phrase. */
export function judgeDated(
  due: readonly DueDate[],
  dueCell: string,
  evidence: Evidence,
  { asOf, soonDays, issued }: AsOf,
): PartJudgement {
  const served = matchCompletions(due, evidence.completions).served;
  const byWord = coveredByWord(due, evidence, asOf);
  const open = due.filter((each, i) => !served[i] && !byWord.has(each));
  // A day that a person typed holds also where the plan is younger.
  const isOwed = ({ date }: DueDate): boolean =>
    dueCell !== '' || issued === undefined || compareDates(date, issued) >= 0;
  const missed = open.filter((each) => isOwed(each) && compareDates(each.date, asOf) < 0);
  const next = open.find((each) => isOwed(each) && compareDates(each.date, asOf) >= 0);
  const { completedOnCell, datesCell, isAhead } = evidence;
  const texts = { dueCell, completedOnCell, datesCell, isAhead };

  const [first] = missed;
  if (first) {
    const late = missed.map((each) => ({ due: nameOf(each), days: daysBetween(each.date, asOf) }));
    const part = { status: 'behind', daysLate: daysBetween(first.date, asOf), missed } as const;
    return { ...part, ...(next && { next }), reason: statusReasons.behind({ ...texts, late }) };
  }
  if (next && issued && compareDates(asOf, issued) < 0) {
    const reason = statusReasons.beforePlan({ due: nameOf(next), issued: formatDate(issued) });
    return { ...undatedPart(evidence.hasBegun ? 'inProgress' : 'notStarted', reason), next };
  }
  if (next) return judgeComing(next, evidence, texts, { asOf, soonDays });
  const unowed = open.at(-1);
  if (unowed && issued && !due.some(isOwed)) {
    const facts = { due: nameOf(unowed), issued: formatDate(issued) };
    return undatedPart('notUnderstood', statusReasons.dueBeforePlan(facts));
  }
  return judgeFinished(due, served, evidence, texts);
}

function judgeComing(
  next: DueDate,
  { hasBegun, begunCell }: Evidence,
  texts: DueTexts,
  { asOf, soonDays }: Pick<AsOf, 'asOf' | 'soonDays'>,
): PartJudgement {
  const days = daysBetween(asOf, next.date);
  const status = days <= soonDays ? 'dueSoon' : hasBegun ? 'inProgress' : 'notStarted';
  const reason = statusReasons[status]({ ...texts, due: nameOf(next), days, begunCell });
  return { status, daysLate: 0, missed: [], next, reason };
}

function judgeFinished(
  due: readonly DueDate[],
  served: readonly (PlainDate | undefined)[],
  { claim, claimCell }: Evidence,
  texts: DueTexts,
): PartJudgement {
  const late = due.flatMap((each, i) => {
    const on = served[i];
    const days = on ? daysBetween(each.date, on) : 0;
    return on && days > 0 ? [{ due: nameOf(each), on: formatDate(on), days }] : [];
  });
  const last = due.at(-1);
  const facts = { ...texts, due: last ? nameOf(last) : '', periods: due.length };
  if (late.length > 0) return undatedPart('doneLate', statusReasons.doneLate({ ...facts, late }));
  const on = served.at(-1);
  if (on) return undatedPart('done', statusReasons.done({ ...facts, on: formatDate(on) }));
  const word = { ...facts, word: claimCell ? writtenText(claimCell) : '', wordCell: claimCell?.cell ?? '' };
  return undatedPart(claim === 'completedLate' ? 'doneLate' : 'done', statusReasons.doneByWord(word));
}

/**
 * "Hoàn thành" without any date covers a single due date; of several it covers those that have passed, for it cannot
 * speak of a period to come. Once dates are recorded, they alone count.
 */
export function coveredByWord(
  due: readonly DueDate[],
  evidence: Evidence,
  asOf: PlainDate,
): ReadonlySet<DueDate> {
  const saysDone = evidence.claim === 'completed' || evidence.claim === 'completedLate';
  if (!saysDone || evidence.completions.length > 0) return new Set();
  return new Set(due.length === 1 ? due : due.filter(({ date }) => compareDates(date, asOf) <= 0));
}

/** "Quý I (31/03/2025)" */
export function nameOf({ date, period }: DueDate): string {
  return period === '' ? formatDate(date) : `${period} (${formatDate(date)})`;
}
