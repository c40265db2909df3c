import { actionLabels } from './actions.vi';
import type { PlanTextInput } from '../domain/jobs/planTextEdits';
import { countCells } from '../domain/sheet/countCells';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import type { Change } from './Change';
import { refuseProtected } from './refuseProtected';
import { think } from './think';

/** Takes the plan's text in place of another that the user was shown. */
export const takePlanText: Action<PlanTextInput, Change> = {
  id: 'takePlanText',
  label: actionLabels.takePlanText,
  run: (input) =>
    runExcel(async (context) => {
      // Without details, as checkWorkbook: what was shown must be found again.
      const before = await readSnapshot(context, { details: false });
      const edits = await think('planTextEdits', before, input);
      refuseProtected(before, edits);
      const ground = await writeEdits(context, before, edits);
      return { cells: countCells(edits), undo: { ground, edits } };
    }),
};
