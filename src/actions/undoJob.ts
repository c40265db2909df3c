import { placesText } from '../domain/sheet/sheet.vi';
import { changedSince } from '../domain/sheet/changedSince';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { takeBack, type Outcome } from '../workbook/takeBack';
import { WorkbookError } from '../workbook/WorkbookError';
import { subjectOf } from '../workbook/officeError';
import type { Action } from './Action';
import { refuseProtected } from './refuseProtected';
import type { Undo } from './Undo';

/** Takes a job or a single change back; refuses when somebody has worked in what it wrote. */
export const undoJob: Action<Undo, void> = async ({ ground, edits }, onProgress) => {
  onProgress?.('reading');
  const now = await runExcel((context) => readSnapshot(context, { details: false }));
  const changed = changedSince(ground.before, now, edits);
  if (changed.length > 0) throw new WorkbookError('sheetChangedByUser', changed.join(', '));
  refuseProtected(now, edits);
  onProgress?.('writing');
  const outcome = await takeBack(ground, edits, 'leaveLost');
  if ('differences' in outcome) throw unfinished(outcome);
  onProgress?.('done');
};

function unfinished({ state, differences, cause }: Extract<Outcome, { cause: unknown }>): WorkbookError {
  const code = state === 'maybeWritten' ? 'undoUnknown' : 'undoPartly';
  return new WorkbookError(code, subjectOf(cause), { cause, places: placesText(differences) });
}
