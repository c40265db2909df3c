import { appendableTable } from '../domain/appendableTable';
import { choiceEdits } from '../domain/choices/choiceEdits';
import { actionLabels } from '../domain/messages.vi';
import { plannedSections } from '../domain/plan/plannedSections';
import { countCells } from '../domain/sheet/countCells';
import type { Edit } from '../domain/sheet/Edit';
import { withCells } from '../domain/sheet/withCells';
import { appendTasks } from '../domain/sheet/write/appendTasks';
import { readFreeRows } from '../workbook/readFreeRows';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import type { Change } from './Change';
import { readAnalysis, type ReadingInput } from './readAnalysis';
import { refuseProtected } from './refuseProtected';

export interface AddTasksInput extends ReadingInput {
  /** Numbers of plan tasks that the sheet lacks. */
  readonly numbers: readonly number[];
}

/** Adds tasks of the plan under the table, and remembers their sections. */
export const addPlanTasks: Action<AddTasksInput, Change> = {
  id: 'addPlanTasks',
  label: actionLabels.addPlanTasks,
  run: ({ numbers, ...input }) =>
    runExcel(async (context) => {
      const before = await readSnapshot(context, { details: true });
      const reading = readAnalysis(before, input);
      const { missing, plan } = reading.analysis;
      const place = appendableTable(reading);
      if (!numbers.every((no) => missing.includes(no))) throw new WorkbookError('changed');
      if (!place) throw new WorkbookError('noRoom', input.sheet);
      const { name } = place.sheet;
      const rows = await readFreeRows(context, name);
      const tasks = (plan?.tasks ?? []).filter(({ no }) => numbers.includes(no));
      const added = appendTasks({ ...place, tasks, ...rows });
      if (!added) throw new WorkbookError('noRoom', name);
      const after = readAnalysis(withCells(before, added), input);
      const corrections = plannedSections(reading.analysis, after.analysis, numbers);
      if (!corrections) throw new WorkbookError('noRoom', name);
      const edits: readonly Edit[] = [
        ...added,
        ...(corrections.length > 0 ? choiceEdits(before.settings, { kind: 'sections', corrections }) : []),
      ];
      refuseProtected(before, edits);
      await writeEdits(context, before, edits);
      return { cells: countCells(edits), undo: { before, edits } };
    }),
};
