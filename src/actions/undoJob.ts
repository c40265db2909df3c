import { actionLabels } from '../domain/messages.vi';
import type { Edit } from '../domain/sheet/Edit';
import { changedSince } from '../domain/sheet/changedSince';
import { invertEdits } from '../domain/sheet/invertEdits';
import type { SheetSnapshot } from '../domain/sheet/Snapshot';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import type { Undo } from './Undo';

/** Takes a job or a single change back; refuses when somebody has worked in what it wrote (design 9). */
export const undoJob: Action<Undo, void> = {
  id: 'undo',
  label: actionLabels.undo,
  run: (undo, onProgress) =>
    runExcel(async (context) => {
      onProgress?.('reading');
      const now = await readSnapshot(context, { details: true });
      const changed = changedSince(now, undo.edits);
      if (changed.length > 0) throw new WorkbookError('sheetChangedByUser', changed.join(', '));
      const rules = now.sheets.filter((sheet) => isHighlighted(sheet, undo)).flatMap(ownRulesAway);
      onProgress?.('writing');
      await writeEdits(context, now, [...rules, ...invertEdits(undo.before, undo.edits)]);
      onProgress?.('done');
    }),
};

/** A sheet from before that these edits coloured; those that they added go with their rules. */
function isHighlighted({ name }: SheetSnapshot, { before, edits }: Undo): boolean {
  const isColoured = edits.some((edit) => edit.kind === 'highlight' && edit.sheet === name);
  return isColoured && before.sheets.some((sheet) => sheet.name === name);
}

function ownRulesAway({ name, used, ownRules }: SheetSnapshot): Edit[] {
  return ownRules.length === 0
    ? []
    : [{ kind: 'removeRules', sheet: name, area: used, ids: ownRules.map(({ id }) => id) }];
}
