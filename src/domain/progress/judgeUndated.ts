import { compareDates, lastDayOfMonth, type PlainDate } from '../calendar/PlainDate';
import { formatDate } from '../calendar/formatDate';
import { statusReasons } from './progress.vi';
import { foldText } from '../text/foldText';
import { undatedPart, type AsOf, type PartJudgement } from './PartJudgement';
import type { Evidence } from './readEvidence';

/** "Thường xuyên", "Hằng tuần": something has to be recorded in each quarter that is reported on, and by the end at the latest. */
export function judgeOngoing(timeCell: string, evidence: Evidence, task: AsOf): PartJudgement {
  const { hasBegun, begunCell, recordedCell, claimCell, lastRecorded } = evidence;
  const { since, issued, asOf } = task;
  if (isOver(task)) {
    return hasBegun
      ? undatedPart('ongoing', statusReasons.ongoing({ timeCell, begunCell }))
      : undatedPart('noRecord', statusReasons.noRecord({ timeCell, end: formatDate(endOf(task)) }));
  }
  if (hasBegun && since && lastRecorded && compareDates(lastRecorded, since) < 0) {
    const facts = { timeCell, begunCell, on: formatDate(lastRecorded), since: formatDate(since) };
    return undatedPart('needsUpdate', statusReasons.needsUpdateSince(facts));
  }
  if (recordedCell !== '')
    return undatedPart('ongoing', statusReasons.ongoing({ timeCell, begunCell: recordedCell }));
  if (issued && compareDates(asOf, issued) < 0) {
    return undatedPart('notStarted', statusReasons.beforePlan({ due: '', issued: formatDate(issued) }));
  }
  const wordCell = hasBegun ? (claimCell?.cell ?? '') : '';
  return undatedPart('needsUpdate', statusReasons.needsUpdate({ timeCell, wordCell }));
}

const endOf = ({ end, year }: AsOf): PlainDate => end ?? lastDayOfMonth(year, 12);

const isOver = (task: AsOf): boolean => compareDates(task.asOf, endOf(task)) > 0;

/**
 * A task whose deadline stands elsewhere or nowhere. Finished work needs no deadline any more, unless the phrase
 * speaks of returning work: "Định kỳ theo quy định".
 */
export function judgeWithoutDeadline(
  timeText: string,
  cells: { readonly timeCell: string; readonly dueCell: string },
  evidence: Evidence,
  task: AsOf,
): PartJudgement {
  const returns = /(?:^| )(?:dinh ky|(?:hang|moi|tung) (?:tuan|thang|quy|nam)|lan)(?: |$)/.test(
    foldText(timeText),
  );
  const on = evidence.completions.at(-1);
  const facts = { ...cells, on: on ? formatDate(on.date) : '' };
  if (!returns && on)
    return undatedPart('done', statusReasons.doneWithoutDeadline({ ...facts, cell: evidence.begunCell }));
  if (!returns && (evidence.claim === 'completed' || evidence.claim === 'completedLate')) {
    return undatedPart(
      evidence.claim === 'completed' ? 'done' : 'doneLate',
      statusReasons.doneWithoutDeadline({ ...facts, cell: evidence.claimCell?.cell ?? '' }),
    );
  }
  if (isOver(task) && timeText !== '' && !evidence.hasBegun) {
    const facts = { timeCell: cells.timeCell, end: formatDate(endOf(task)) };
    return undatedPart('noRecord', statusReasons.noRecord(facts));
  }
  return undatedPart('needsDeadline', statusReasons.needsDeadline({ ...cells, timeText }));
}
