import type { JobInput, JobPlan } from '../domain/jobs/planJob';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange, type Change } from './writeChange';

export interface JobResult extends Omit<JobPlan, 'edits'>, Change {}

/** One click: fill, validate, highlight, report. Two requests to read, one to write; one more where columns are added. */
export const runJob: Action<JobInput, JobResult> = (input, onProgress) =>
  runExcel(async (context) => {
    onProgress?.('reading');
    const before = await readSnapshot(context, { details: true });
    onProgress?.('analysing');
    const { edits, ...result } = await runInWorker('planJob', before, input);
    onProgress?.('writing');
    const change = await writeChange(context, before, edits);
    onProgress?.('done');
    return { ...result, ...change };
  });
