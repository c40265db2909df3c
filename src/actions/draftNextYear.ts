import type { NextYear, NextYearInput } from '../domain/jobs/nextYear';
import type { Edit } from '../domain/sheet/Edit';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange, type Change } from './writeChange';

/** Next year's plan as it would be made of this workbook; writes nothing. */
export const readNextYear: Action<NextYearInput, NextYear> = (input, onProgress) =>
  runExcel(async (context) => {
    onProgress?.('reading');
    const before = await readSnapshot(context, { details: true });
    onProgress?.('analysing');
    return runInWorker('nextYear', before, input);
  });

/** "Lập kế hoạch năm sau": the sheets of the draft beside those of this year. */
export const draftNextYear: Action<NextYearInput, NextYear & Change> = (input, onProgress) =>
  runExcel(async (context) => {
    onProgress?.('reading');
    const before = await readSnapshot(context, { details: true });
    onProgress?.('analysing');
    const next = await runInWorker('nextYear', before, input);
    onProgress?.('writing');
    const change = await writeChange(context, before, next.edits);
    onProgress?.('done');
    return { ...next, ...change };
  });

/** The draft in a workbook made for it, in place of its blank sheet. */
export const writeNextYear: Action<Pick<NextYear, 'edits' | 'settings'>, void> = ({ edits, settings }) =>
  runExcel(async (context) => {
    const before = await readSnapshot(context, { details: false });
    const drops = before.sheets.map(({ name }): Edit => ({ kind: 'deleteSheet', sheet: name }));
    await writeChange(context, before, [...settings, ...edits, ...drops]);
  });
