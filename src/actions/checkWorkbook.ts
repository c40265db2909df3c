import type { CheckResult } from '../domain/jobs/checkSnapshot';
import { actionLabels } from './actions.vi';
import type { ReadingInput } from '../domain/analysis/readAnalysis';
import type { Snapshot } from '../domain/sheet/Snapshot';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { think } from './think';

export type { CheckResult } from '../domain/jobs/checkSnapshot';

/** Reads and judges; writes nothing. */
export const checkWorkbook: Action<ReadingInput, CheckResult> = {
  id: 'check',
  label: actionLabels.check,
  run: async (input, onProgress) => {
    onProgress?.('reading');
    const plain = await read({ details: false });
    onProgress?.('analysing');
    const checked =
      (await think('checkSnapshot', plain, input, false)) ??
      (await think('checkSnapshot', await read({ details: true }), input, true));
    if (checked === undefined) throw new Error('a whole snapshot needs no other');
    onProgress?.('done');
    return checked;
  },
};

const read = (options: { readonly details: boolean }): Promise<Snapshot> =>
  runExcel((context) => readSnapshot(context, options));
