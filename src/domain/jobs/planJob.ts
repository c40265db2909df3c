import type { Analysis } from '../analysis/Analysis';
import type { WorkbookReading } from '../analysis/analyse';
import { fillWorkbook } from '../fill/fillWorkbook';
import { refuseParting } from '../fill/keepTogether';
import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import { refusal, type Refusal } from '../problem/Refusal';
import { defaultPeriod } from '../period/defaultPeriod';
import type { Period } from '../period/Period';
import { reportWorkbook } from '../report/reportWorkbook';
import type { Edit } from '../sheet/Edit';
import { cellReference } from '../sheet/cellAddress';
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
  /** Cells that now hold the plan's words where the sheet had a blank: "Sổ!B7". */
  readonly filled: readonly string[];
  readonly edits: readonly Edit[];
}

/** What the one click writes: fill, validate, highlight, report. */
export function planJob(before: Snapshot, input: JobInput): JobPlan | Refusal {
  if (input.seen !== undefined && input.seen !== snapshotFingerprint(before)) return refusal('changed');
  const reading = readAnalysis(before, input);
  if (!holdsPlan(reading, input.sheet)) return refusal('noPlan', input.sheet);
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
    filled: filledCells(filled.edits),
    edits: [...filled.edits, ...report.edits, { kind: 'activate', sheet: report.reportSheet }],
  };
}

/** Tasks or indicators, in the chosen sheet where one was chosen. */
function holdsPlan({ analysis, tables }: WorkbookReading, chosen: string | undefined): boolean {
  const isThere =
    chosen === undefined ||
    tables.plans.length > 0 ||
    tables.indicators.some(({ sheet }) => sheet.name === chosen);
  return isThere && analysis.tasks.length + analysis.indicators.length > 0;
}

const filledCells = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) =>
    edit.kind === 'cells'
      ? (edit.fromPlan ?? []).map(({ row, column }) => cellReference(edit.sheet, row, column))
      : [],
  );
