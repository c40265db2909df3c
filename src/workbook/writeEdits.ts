import { placesText } from '../domain/sheet/sheet.vi';
import type { Edit } from '../domain/sheet/Edit';
import type { Ground } from '../domain/sheet/Ground';
import type { Snapshot } from '../domain/sheet/Snapshot';
import { inDateSystem } from './dateSystem';
import { officeError, subjectOf } from './officeError';
import { readGround } from './readGround';
import { takeBack } from './takeBack';
import { withCopiedLooks } from './withCopiedLooks';
import { withTextCells } from './withTextCells';
import { WorkbookError } from './WorkbookError';
import { writeBatches } from './writeBatches';

/** Errors that tell enough by themselves: nothing was written. */
const TELLING = ['cellEditing', 'accessDenied', 'tooLarge', 'apiMissing'];

/**
 * Carries the edits out, and gives what takes them back. Excel does not roll a failed batch back, so we do: the workbook is
 * then as it was, or the error says where it is not. `before` is the snapshot that the edits were made from.
 *
 * Errors: "notWritten" (or what Excel refused it for), "partlyWritten", "maybeWritten", "sheetsLeft".
 */
export async function writeEdits(
  context: Excel.RequestContext,
  before: Snapshot,
  edits: readonly Edit[],
): Promise<Ground> {
  const ground = await readGround(context, before, edits);
  const queued = inDateSystem(before, withCopiedLooks(ground, withTextCells(before, edits)));
  try {
    await writeBatches(context, queued);
  } catch (error) {
    await settle(ground, edits, officeError(error));
  }
  return ground;
}

/** Ends without an error where the edits could be finished. */
async function settle(ground: Ground, edits: readonly Edit[], cause: unknown): Promise<void> {
  const outcome = await takeBack(ground, edits, 'finishIfLost');
  switch (outcome.state) {
    case 'finished':
      return;
    case 'asBefore':
      if (!(cause instanceof WorkbookError)) throw cause;
      if (outcome.nearly.length === 0 && TELLING.includes(cause.code)) throw cause;
      throw new WorkbookError('notWritten', cause.subject, { cause, places: placesText(outcome.nearly) });
    default:
      throw new WorkbookError(outcome.state, subjectOf(cause), {
        cause,
        places: placesText(outcome.differences),
      });
  }
}
