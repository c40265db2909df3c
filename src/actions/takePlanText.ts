import type { PlanTextInput } from '../domain/jobs/planTextEdits';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange, type Change } from './writeChange';

/** Takes the plan's text in place of another that the user was shown. */
export const takePlanText: Action<PlanTextInput, Change> = (input) =>
  runExcel(async (context) => {
    // Without details, as checkWorkbook: what was shown must be found again.
    const before = await readSnapshot(context, { details: false });
    const edits = await runInWorker('planTextEdits', before, input);
    return writeChange(context, before, edits);
  });
