import { daysBetween } from '../calendar/dayNumber';
import { compareDates, lastDayOfMonth } from '../calendar/PlainDate';
import { formatDate } from '../calendar/formatDate';
import { statusReasons } from './progress.vi';
import { foldText } from '../text/foldText';
import { undatedPart, type AsOf, type PartJudgement } from './PartJudgement';
import type { Evidence } from './readEvidence';

/** "Thường xuyên", "Hằng tuần": something has to be recorded, by the end of the year at the latest. */
export function judgeOngoing(
  timeCell: string,
  { hasBegun, begunCell }: Evidence,
  { asOf, year }: AsOf,
): PartJudgement {
  if (hasBegun) return undatedPart('ongoing', statusReasons.ongoing({ timeCell, begunCell }));
  const end = lastDayOfMonth(year, 12);
  if (compareDates(asOf, end) <= 0)
    return undatedPart('needsUpdate', statusReasons.needsUpdate({ timeCell }));
  const daysLate = daysBetween(end, asOf);
  return {
    status: 'behind',
    daysLate,
    missed: [{ date: end, period: `Năm ${year}` }],
    reason: statusReasons.behindOngoing({ timeCell, days: daysLate, end: formatDate(end) }),
  };
}

/**
 * A task whose deadline stands elsewhere or nowhere. Finished work needs no deadline any more, unless the phrase
 * speaks of returning work: "Định kỳ theo quy định".
 */
export function judgeWithoutDeadline(
  timeText: string,
  cells: { readonly timeCell: string; readonly dueCell: string },
  evidence: Evidence,
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
  return undatedPart('needsDeadline', statusReasons.needsDeadline({ ...cells, timeText }));
}
