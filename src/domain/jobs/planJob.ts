import type { Analysis } from '../analysis/Analysis';
import { fillWorkbook } from '../fill/fillWorkbook';
import { refuseParting } from '../fill/keepTogether';
import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import { refusal, type Refusal } from '../problem/Refusal';
import { defaultPeriod } from '../period/defaultPeriod';
import type { Period } from '../period/Period';
import { reportWorkbook } from '../report/reportWorkbook';
import type { Edit } from '../sheet/Edit';
import { snapshotFingerprint } from '../sheet/fingerprint';
import type { Snapshot } from '../sheet/Snapshot';

export interface JobInput extends ReadingInput {
  /** Without one, the period whose report is due around the as-of date. */
  readonly period?: Period;
  /** CheckResult.seen: when given, the job stops if the workbook has changed since the user saw it. */
  readonly seen?: string;
}

export interface JobPlan {
  readonly analysis: Analysis;
  readonly trackerSheet: string;
  readonly indicatorSheet: string;
  readonly reportSheet: string;
  readonly edits: readonly Edit[];
}

/** What the one click writes: fill, validate, highlight, report. */
export function planJob(before: Snapshot, input: JobInput): JobPlan | Refusal {
  if (input.seen !== undefined && input.seen !== snapshotFingerprint(before)) return refusal('changed');
  const reading = readAnalysis(before, input);
  if (reading.tables.plans.length === 0) return refusal('noPlan', input.sheet);
  if (reading.tables.isUndecided) return refusal('severalPlans', reading.tables.choices.join(', '));
  const filled = fillWorkbook(before, reading);
  const refused = refuseParting(before, filled.edits);
  if (refused) return refused;
  const period = input.period ?? defaultPeriod(input.asOf, reading.settings);
  const report = reportWorkbook(before, reading.analysis, reading.settings, period);
  return {
    analysis: reading.analysis,
    trackerSheet: filled.trackerSheet,
    indicatorSheet: filled.indicatorSheet,
    reportSheet: report.reportSheet,
    edits: [...filled.edits, ...report.edits, { kind: 'activate', sheet: report.reportSheet }],
  };
}
