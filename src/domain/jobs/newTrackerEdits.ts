import { analyse } from '../analysis/analyse';
import { followedTables } from '../analysis/followedTables';
import { storedChoices } from '../analysis/storedChoices';
import type { PlainDate } from '../calendar/PlainDate';
import { indicatorText, trackerText } from '../table/table.vi';
import { planAsSnapshot } from '../plan/planAsSnapshot';
import { newestPlan } from '../plan/planOfYear';
import { defaultSettings } from '../settings/defaultSettings';
import type { Edit } from '../sheet/Edit';
import { freeSheetName } from '../sheet/freeSheetName';
import type { Snapshot } from '../sheet/Snapshot';
import { buildIndicatorSheet } from '../fill/buildIndicatorSheet';
import { buildTracker } from '../fill/buildTracker';

export interface NewTracker {
  readonly edits: readonly Edit[];
  readonly trackerSheet: string;
  readonly indicatorSheet: string;
}

/** Tracking and indicator sheet from the plan that ships, beside whatever the workbook holds; indicators are followed in a table that is there. */
export function newTrackerEdits(snapshot: Snapshot, asOf: PlainDate): NewTracker {
  const { sheets, settings } = snapshot;
  const [theirs] = followedTables(snapshot, undefined, storedChoices(settings).columns).indicators;
  const plan = newestPlan(asOf.year);
  const { analysis } = analyse(planAsSnapshot(plan), {
    asOf,
    year: plan.year,
    settings: defaultSettings(),
  });
  const trackerSheet = freeSheetName(trackerText.sheetName, sheets);
  const indicatorSheet = theirs?.sheet.name ?? freeSheetName(indicatorText.sheetName, sheets);
  return {
    edits: [
      ...buildTracker(analysis, trackerSheet, ''),
      ...(theirs ? [] : buildIndicatorSheet(analysis, indicatorSheet, '')),
      { kind: 'activate', sheet: trackerSheet },
    ],
    trackerSheet,
    indicatorSheet,
  };
}
