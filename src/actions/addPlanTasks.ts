import { actionLabels } from './actions.vi';
import type { AddTasksInput } from '../domain/jobs/planTaskEdits';
import { countCells } from '../domain/sheet/countCells';
import { readFreeRows } from '../workbook/readFreeRows';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import type { Change } from './Change';
import { refuseProtected } from './refuseProtected';
import { think } from './think';

/** Adds tasks of the plan under the table, and remembers their sections. */
export const addPlanTasks: Action<AddTasksInput, Change> = {
  id: 'addPlanTasks',
  label: actionLabels.addPlanTasks,
  run: (input) =>
    runExcel(async (context) => {
      const before = await readSnapshot(context, { details: true });
      const { sheet } = await think('appendableSheet', before, input);
      const rows = await readFreeRows(context, sheet);
      const edits = await think('planTaskEdits', before, input, rows);
      refuseProtected(before, edits);
      const ground = await writeEdits(context, before, edits);
      return { cells: countCells(edits), undo: { ground, edits } };
    }),
};
