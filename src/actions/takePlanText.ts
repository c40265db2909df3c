import { actionLabels } from '../domain/messages.vi';
import { groupDifferences, type DifferenceGroup } from '../domain/plan/groupDifferences';
import { countCells } from '../domain/sheet/countCells';
import { replaceTexts } from '../domain/sheet/write/replaceTexts';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import type { Change } from './Change';
import { readAnalysis, type ReadingInput } from './readAnalysis';
import { refuseProtected } from './refuseProtected';

export interface PlanTextInput extends ReadingInput {
  readonly difference: DifferenceGroup;
}

/** Puts the plan's words into the cells that hold others, as long as they still hold what the user was shown. */
export const takePlanText: Action<PlanTextInput, Change> = {
  id: 'takePlanText',
  label: actionLabels.takePlanText,
  run: ({ difference, ...input }) =>
    runExcel(async (context) => {
      // Without details, as checkWorkbook: what was shown must be found again.
      const before = await readSnapshot(context, { details: false });
      const now = groupDifferences(before, readAnalysis(before, input).analysis.differences);
      const shown = now.find(
        ({ written, plan }) => written === difference.written && plan === difference.plan,
      );
      if (!shown?.isReplaceable || shown.cells.join() !== difference.cells.join())
        throw new WorkbookError('changed');
      const edits = replaceTexts(shown.cells, shown.plan);
      refuseProtected(before, edits);
      await writeEdits(context, before, edits);
      return { cells: countCells(edits), undo: { before, edits } };
    }),
};
