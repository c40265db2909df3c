import type { CheckResult } from '../domain/jobs/checkSnapshot';
import type { ReadingInput } from '../domain/analysis/readAnalysis';
import type { Snapshot } from '../domain/sheet/Snapshot';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';

export type { CheckResult } from '../domain/jobs/checkSnapshot';

/** Reads and judges; writes nothing. */
export const checkWorkbook: Action<ReadingInput, CheckResult> = async (input, onProgress) => {
  onProgress?.('reading');
  const plain = await read({ details: false });
  onProgress?.('analysing');
  const checked =
    (await runInWorker('checkSnapshot', plain, input, false)) ??
    (await runInWorker('checkSnapshot', await read({ details: true }), input, true));
  if (checked === undefined) throw new Error('a whole snapshot needs no other');
  onProgress?.('done');
  return checked;
};

const read = (options: { readonly details: boolean }): Promise<Snapshot> =>
  runExcel((context) => readSnapshot(context, options));
