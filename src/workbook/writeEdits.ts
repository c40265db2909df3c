import type { Edit } from '../domain/sheet/Edit';
import { invertEdits } from '../domain/sheet/invertEdits';
import type { Snapshot } from '../domain/sheet/Snapshot';
import { queueEdits } from './applyEdits';
import { batchEdits } from './batchEdits';
import { breathe } from './breathe';
import { officeError } from './officeError';
import { WorkbookError } from './WorkbookError';

/** Microsoft's client takes some tenths of a millisecond for each call; an edit makes up to twenty. */
const QUEUED_AT_ONCE = 100;

/**
 * Carries the edits out. Excel does not roll a failed batch back, so we do: the workbook is then as it was ("notWritten"),
 * or the error says that it is not ("partlyWritten"). `before` is the snapshot that the edits were made from.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  before: Snapshot,
  edits: readonly Edit[],
): Promise<void> {
  try {
    await breathe();
    const batches = batchEdits(edits);
    await breathe();
    await writeBatches(context, batches);
  } catch (error) {
    const cause = officeError(error);
    if (!(cause instanceof WorkbookError)) throw cause;
    throw await rolledBack(context, before, edits, cause);
  }
}

async function writeBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly Edit[])[],
): Promise<void> {
  const [first, ...rest] = batches;
  if (first === undefined) return;
  for (let i = 0; i < first.length; i += QUEUED_AT_ONCE) {
    queueEdits(context, first.slice(i, i + QUEUED_AT_ONCE));
    await breathe();
  }
  await context.sync();
  await writeBatches(context, rest);
}

async function rolledBack(
  context: Excel.RequestContext,
  before: Snapshot,
  edits: readonly Edit[],
  cause: WorkbookError,
): Promise<WorkbookError> {
  try {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const present = new Set(sheets.items.map(({ name }) => name));
    const isPresent = (edit: Edit): boolean => !('sheet' in edit) || present.has(edit.sheet);
    const added = edits.flatMap((edit): Edit[] =>
      edit.kind === 'addSheet' ? [{ kind: 'deleteSheet', sheet: edit.sheet }] : [],
    );
    const rest = invertEdits(before, edits).filter((edit) => edit.kind !== 'deleteSheet');
    const inverse = [...rest, ...added].filter(isPresent);
    await writeBatches(context, batchEdits(inverse));
    if (before.sheets.some(({ name }) => !present.has(name)))
      return new WorkbookError('partlyWritten', cause.subject, { cause });
    return cause.code === 'cellEditing' || cause.code === 'protected'
      ? cause
      : new WorkbookError('notWritten', cause.subject, { cause });
  } catch (error) {
    return new WorkbookError('partlyWritten', cause.subject, { cause: error });
  }
}
