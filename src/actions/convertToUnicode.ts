import { readFonts } from '../workbook/readFonts';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange, type Change } from './writeChange';

/** Rewrites the TCVN3 or VNI texts of one sheet in Unicode; on the user's word only. */
export const convertToUnicode: Action<{ readonly sheet: string }, Change> = ({ sheet: name }) =>
  runExcel(async (context) => {
    const before = await readSnapshot(context, { details: false });
    const sheet = before.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new WorkbookError('sheetMissing');
    const { edits, count } = await runInWorker('unicodeEdits', sheet, await readFonts(context, name));
    return { ...(await writeChange(context, before, edits)), cells: count };
  });
