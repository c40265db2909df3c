import type { Analysis } from '../analysis/Analysis';
import { appendableTable } from '../analysis/appendableTable';
import { mayHideMerges } from '../analysis/mayHideMerges';
import { groupDifferences, type DifferenceGroup } from '../analysis/groupDifferences';
import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import { newestPlan, planSheets, type PlanSheet } from '../plan/planOfYear';
import { buildReminders } from '../reminders/buildReminders';
import type { Reminder } from '../reminders/Reminder';
import { reviewBeforeSigning } from '../review/reviewBeforeSigning';
import type { ReviewItem } from '../review/ReviewItem';
import type { Settings } from '../settings/Settings';
import { snapshotFingerprint } from '../sheet/fingerprint';
import { ownKind } from '../table/ownMarks';
import type { ColumnCorrection } from '../table/header/ColumnCorrection';
import type { Snapshot } from '../sheet/Snapshot';

export interface PlanSheetSummary {
  readonly sheet: string;
  readonly year: number;
  readonly title: string;
  readonly tasks: number;
  readonly indicators: number;
}

export interface CheckResult {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** Sheets with plans, the followed one first. */
  readonly plans: readonly string[];
  /** The differences from the plan, with what can be done about each. */
  readonly differences: readonly DifferenceGroup[];
  /** How many differences the user decided to keep: they are not listed. */
  readonly keptCount: number;
  readonly correctedColumns: readonly ColumnCorrection[];
  /** The plans that the workbook keeps; one that was damaged has no title. */
  readonly planSheets: readonly PlanSheetSummary[];
  /** The plan that ships, by its year and who issued it. */
  readonly shippedPlan: { readonly year: number; readonly issuer: string };
  /** Tasks of the plan may be added under the followed table. */
  readonly canAddTasks: boolean;
  /** There is a report that can go to Word. */
  readonly hasReport: boolean;
  /** "Soát trước khi ký". */
  readonly review: readonly ReviewItem[];
  /** "Nhắc việc", an office each. */
  readonly reminders: readonly Reminder[];
  /** What was read: planJob refuses when the workbook differs from it. */
  readonly seen: string;
}

/**
 * All that the pane shows of a workbook. Of a snapshot without its merged areas (`isWhole` false) undefined, where a blank
 * beside a task may belong to the cell above it.
 */
export function checkSnapshot(
  snapshot: Snapshot,
  input: ReadingInput,
  isWhole: boolean,
): CheckResult | undefined {
  const reading = readAnalysis(snapshot, input);
  if (!isWhole && mayHideMerges(reading)) return undefined;
  const shipped = newestPlan(input.asOf.year);
  return {
    analysis: reading.analysis,
    settings: reading.settings,
    plans: reading.tables.choices,
    differences: groupDifferences(snapshot, reading.analysis.differences),
    keptCount: reading.kept.length,
    correctedColumns: reading.choices.columns,
    planSheets: planSheets(snapshot).map(summaryOf),
    shippedPlan: { year: shipped.year, issuer: shipped.decision.issuer },
    canAddTasks: appendableTable(reading) !== undefined,
    hasReport: snapshot.sheets.some((sheet) => ownKind(sheet) === 'report'),
    review: reviewBeforeSigning(snapshot, reading, reading.settings),
    reminders: buildReminders(reading.analysis, reading.settings),
    seen: snapshotFingerprint(snapshot),
  };
}

function summaryOf({ sheet, reading }: PlanSheet): PlanSheetSummary {
  if (reading.kind === 'damaged') return { sheet, year: 0, title: '', tasks: 0, indicators: 0 };
  const { year, title, tasks, indicators } = reading.plan;
  return { sheet, year, title, tasks: tasks.length, indicators: indicators.length };
}
