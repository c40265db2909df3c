import type { Analysis } from '../domain/Analysis';
import { appendableTable } from '../domain/appendableTable';
import { actionLabels } from '../domain/messages.vi';
import { groupDifferences, type DifferenceGroup } from '../domain/plan/groupDifferences';
import { buildReminders } from '../domain/reminders/buildReminders';
import type { Reminder } from '../domain/reminders/Reminder';
import { reviewBeforeSigning } from '../domain/review/reviewBeforeSigning';
import type { ReviewItem } from '../domain/review/ReviewItem';
import type { Settings } from '../domain/Settings';
import { mayHideMerges } from '../domain/mayHideMerges';
import { snapshotFingerprint } from '../domain/sheet/fingerprint';
import { ownKind } from '../domain/sheet/ownMarks';
import type { Snapshot } from '../domain/sheet/Snapshot';
import type { ColumnCorrection } from '../domain/sheet/read/ColumnCorrection';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { readAnalysis, type ReadingInput } from './readAnalysis';

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
  /** Tasks of the plan may be added under the followed table. */
  readonly canAddTasks: boolean;
  /** There is a report that can go to Word. */
  readonly hasReport: boolean;
  /** "Soát trước khi ký". */
  readonly review: readonly ReviewItem[];
  /** "Nhắc việc", an office each. */
  readonly reminders: readonly Reminder[];
  /** What was read: runJob stops when the workbook differs from it. */
  readonly seen: string;
}

/** Reads and judges; writes nothing. */
export const checkWorkbook: Action<ReadingInput, CheckResult> = {
  id: 'check',
  label: actionLabels.check,
  run: async (input, onProgress) => {
    onProgress?.('reading');
    const plain = await runExcel((context) => readSnapshot(context, { details: false }));
    onProgress?.('analysing');
    const first = readAnalysis(plain, input);
    const snapshot = mayHideMerges(first) ? await readWhole() : plain;
    const reading = snapshot === plain ? first : readAnalysis(snapshot, input);
    onProgress?.('done');
    return {
      analysis: reading.analysis,
      settings: reading.settings,
      plans: reading.tables.choices,
      differences: groupDifferences(snapshot, reading.analysis.differences),
      keptCount: reading.kept.length,
      correctedColumns: reading.choices.columns,
      canAddTasks: appendableTable(reading) !== undefined,
      hasReport: snapshot.sheets.some((sheet) => ownKind(sheet) === 'report'),
      review: reviewBeforeSigning(snapshot, reading, reading.settings),
      reminders: buildReminders(reading.analysis, reading.settings),
      seen: snapshotFingerprint(snapshot),
    };
  },
};

/** Merged areas too: a blank beside a task may belong to the cell above it. */
const readWhole = (): Promise<Snapshot> => runExcel((context) => readSnapshot(context, { details: true }));
