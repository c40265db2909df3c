import type { ReadingInput } from '../domain/analysis/readAnalysis';
import type { Plan } from '../domain/plan/Plan';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange, type Change } from './writeChange';

export interface PlanKept extends Change {
  readonly plan: Plan;
}

/** "Dùng bảng này làm kế hoạch gốc": the workbook keeps the followed table as the plan of its year. */
export const keepPlan: Action<ReadingInput, PlanKept> = (input) =>
  runExcel(async (context) => {
    const before = await readSnapshot(context, { details: true });
    const { plan, edits } = await runInWorker('keepPlanEdits', before, input);
    return { plan, ...(await writeChange(context, before, edits)) };
  });
