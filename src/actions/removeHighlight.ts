import type { Edit } from '../domain/sheet/Edit';
import { OWN_HIGHLIGHT } from '../domain/table/ownMarks';
import { readOwnRules } from '../workbook/readOwnRules';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { writeChange } from './writeChange';

/** Takes our conditional formats off a sheet; those of the user stay. */
export const removeHighlight: Action<{ readonly sheet: string }, void> = ({ sheet }) =>
  runExcel(async (context) => {
    const before = await readSnapshot(context, { details: false });
    const ids = await readOwnRules(context, sheet);
    if (ids.length === 0) return;
    const edits: readonly Edit[] = [
      { kind: 'removeRules', sheet, ids },
      { kind: 'sheetProperty', sheet, key: OWN_HIGHLIGHT, value: '' },
    ];
    await writeChange(context, before, edits);
  });
