import type { Analysis } from '../domain/Analysis';
import { actionLabels } from '../domain/messages.vi';
import type { Settings } from '../domain/Settings';
import { snapshotFingerprint } from '../domain/sheet/fingerprint';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { readAnalysis, type ReadingInput } from './readAnalysis';

export interface CheckResult {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** Sheets with plans, the followed one first. */
  readonly plans: readonly string[];
  /** What was read: runJob stops when the workbook differs from it. */
  readonly seen: string;
}

/** Reads and judges; writes nothing. */
export const checkWorkbook: Action<ReadingInput, CheckResult> = {
  id: 'check',
  label: actionLabels.check,
  run: async (input, onProgress) => {
    onProgress?.('reading');
    const snapshot = await runExcel((context) => readSnapshot(context, { details: false }));
    onProgress?.('analysing');
    const { analysis, settings, tables } = readAnalysis(snapshot, input);
    onProgress?.('done');
    return { analysis, settings, plans: tables.choices, seen: snapshotFingerprint(snapshot) };
  },
};
