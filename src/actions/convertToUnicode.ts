import { actionLabels } from './actions.vi';
import { readFonts } from '../workbook/readFonts';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import type { Change } from './Change';
import { refuseProtected } from './refuseProtected';
import { think } from './think';

/** Rewrites the TCVN3 or VNI texts of one sheet in Unicode; on the user's word only (design 3). */
export const convertToUnicode: Action<{ readonly sheet: string }, Change> = {
  id: 'convertToUnicode',
  label: actionLabels.convertToUnicode,
  run: ({ sheet: name }) =>
    runExcel(async (context) => {
      const before = await readSnapshot(context, { details: false });
      const sheet = before.sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new WorkbookError('sheetMissing');
      const { edits, count } = await think('unicodeEdits', sheet, await readFonts(context, name));
      refuseProtected(before, edits);
      const ground = await writeEdits(context, before, edits);
      return { cells: count, undo: { ground, edits } };
    }),
};
