import type { ReadingInput } from '../domain/analysis/readAnalysis';
import type { Plan } from '../domain/plan/Plan';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';

/** The plans of a workbook, for another one to be held against. */
export const readPlans: Action<ReadingInput, readonly Plan[]> = async (input) =>
  runInWorker(
    'plansOfWorkbook',
    await runExcel((context) => readSnapshot(context, { details: true })),
    input,
  );
