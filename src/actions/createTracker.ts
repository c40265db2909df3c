import type { NewTrackerInput } from '../domain/jobs/newTrackerEdits';
import type { Edit } from '../domain/sheet/Edit';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { runInWorker } from './runInWorker';
import { writeChange } from './writeChange';

export interface TrackerInput extends NewTrackerInput {
  /** In a workbook made for it: the blank sheet that every new workbook has goes. */
  readonly dropsBlankSheets?: boolean;
}

export interface TrackerResult {
  readonly trackerSheet: string;
  readonly indicatorSheet: string;
}

/** "Lập sổ theo dõi": tracking and indicator sheet from a plan that is kept or ships, or their frame. */
export const createTracker: Action<TrackerInput, TrackerResult> = (
  { dropsBlankSheets = false, ...input },
  onProgress,
) =>
  runExcel(async (context) => {
    onProgress?.('reading');
    const before = await readSnapshot(context, { details: false });
    const { edits, ...sheets } = await runInWorker('newTrackerEdits', before, input);
    const blank = before.sheets.filter(({ used }) => dropsBlankSheets && used.rowCount === 0);
    const drops = blank.map(({ name }): Edit => ({ kind: 'deleteSheet', sheet: name }));
    onProgress?.('writing');
    await writeChange(context, before, [...edits, ...drops]);
    onProgress?.('done');
    return sheets;
  });
