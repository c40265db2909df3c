import type { AddTasksInput } from '../domain/jobs/planTaskEdits';
import { readFreeRows } from '../workbook/readFreeRows';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange, type Change } from './writeChange';

/** Adds tasks of the plan under the table, and remembers their sections. */
export const addPlanTasks: Action<AddTasksInput, Change> = (input) =>
  runExcel(async (context) => {
    const before = await readSnapshot(context, { details: true });
    const { sheet } = await runInWorker('appendableSheet', before, input);
    const rows = await readFreeRows(context, sheet);
    const edits = await runInWorker('planTaskEdits', before, input, rows);
    return writeChange(context, before, edits);
  });
