import type { ReadingInput } from '../domain/analysis/readAnalysis';
import type { TrackerOfSheet } from '../domain/jobs/trackerOfSheet';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange, type Change } from './writeChange';

/** "Lập sổ theo dõi từ trang này": of the sheet that is named, else of the active one. */
export const trackSheet: Action<ReadingInput, TrackerOfSheet & Change> = (input, onProgress) =>
  runExcel(async (context) => {
    onProgress?.('reading');
    const before = await readSnapshot(context, { details: true });
    onProgress?.('analysing');
    const tracker = await runInWorker('trackerOfSheet', before, input);
    onProgress?.('writing');
    const change = await writeChange(context, before, tracker.edits);
    onProgress?.('done');
    return { ...tracker, ...change };
  });
