import { actionLabels } from './actions.vi';
import type { JobInput, JobPlan } from '../domain/jobs/planJob';
import { countCells } from '../domain/sheet/countCells';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import { refuseProtected } from './refuseProtected';
import { think } from './think';
import type { Undo } from './Undo';

export interface JobResult extends Omit<JobPlan, 'edits'> {
  /** Cells written. */
  readonly cells: number;
  readonly undo: Undo;
}

/** One click: fill, validate, highlight, report. Two requests to read, one to write. */
export const runJob: Action<JobInput, JobResult> = {
  id: 'run',
  label: actionLabels.run,
  run: (input, onProgress) =>
    runExcel(async (context) => {
      onProgress?.('reading');
      const before = await readSnapshot(context, { details: true });
      onProgress?.('analysing');
      const { edits, ...result } = await think('planJob', before, input);
      refuseProtected(before, edits);
      onProgress?.('writing');
      const ground = await writeEdits(context, before, edits);
      onProgress?.('done');
      return { ...result, cells: countCells(edits), undo: { ground, edits } };
    }),
};
