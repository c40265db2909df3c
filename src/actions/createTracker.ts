import type { PlainDate } from '../domain/calendar/PlainDate';
import { actionLabels } from '../domain/messages.vi';
import { newTrackerEdits } from '../domain/newTrackerEdits';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';

export interface TrackerResult {
  readonly trackerSheet: string;
  readonly indicatorSheet: string;
}

/** "Lập sổ theo dõi": tracking and indicator sheet from the plan that ships with the add-in (design 4). */
export const createTracker: Action<{ readonly asOf: PlainDate }, TrackerResult> = {
  id: 'new',
  label: actionLabels.new,
  run: ({ asOf }) =>
    runExcel(async (context) => {
      const before = await readSnapshot(context, { details: false });
      const { edits, ...sheets } = newTrackerEdits(before, asOf);
      await writeEdits(context, before, edits);
      return sheets;
    }),
};
