import type { Analysis } from '../domain/Analysis';
import { fillWorkbook } from '../domain/fillWorkbook';
import { actionLabels } from '../domain/messages.vi';
import { defaultPeriod } from '../domain/report/defaultPeriod';
import type { Period } from '../domain/report/Period';
import { reportWorkbook } from '../domain/reportWorkbook';
import { countCells } from '../domain/sheet/countCells';
import type { Edit } from '../domain/sheet/Edit';
import { snapshotFingerprint } from '../domain/sheet/fingerprint';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';
import { writeEdits } from '../workbook/writeEdits';
import type { Action } from './Action';
import { readAnalysis, type ReadingInput } from './readAnalysis';
import { refuseProtected } from './refuseProtected';
import type { Undo } from './Undo';

export interface JobInput extends ReadingInput {
  /** Without one, the period whose report is due around the as-of date. */
  readonly period?: Period;
  /** CheckResult.seen: when given, the job stops if the workbook has changed since the user saw it. */
  readonly seen?: string;
}

export interface JobResult {
  readonly analysis: Analysis;
  readonly trackerSheet: string;
  readonly indicatorSheet: string;
  readonly reportSheet: string;
  /** Cells written. */
  readonly cells: number;
  readonly undo: Undo;
}

/** One click: fill, validate, highlight, report. Two requests to read, one to write. */
export const runJob: Action<JobInput, JobResult> = {
  id: 'run',
  label: actionLabels.run,
  run: (input, onProgress) =>
    runExcel(async (context) => {
      onProgress?.('reading');
      const before = await readSnapshot(context, { details: true });
      if (input.seen !== undefined && input.seen !== snapshotFingerprint(before))
        throw new WorkbookError('changed');
      onProgress?.('analysing');
      const reading = readAnalysis(before, input);
      if (reading.tables.plans.length === 0) throw new WorkbookError('noPlan', input.sheet);
      if (reading.tables.isUndecided)
        throw new WorkbookError('severalPlans', reading.tables.choices.join(', '));
      const filled = fillWorkbook(before, reading);
      const period = input.period ?? defaultPeriod(input.asOf, reading.settings);
      const report = reportWorkbook(before, reading.analysis, reading.settings, period);
      const edits: readonly Edit[] = [
        ...filled.edits,
        ...report.edits,
        { kind: 'activate', sheet: report.reportSheet },
      ];
      refuseProtected(before, edits);
      onProgress?.('writing');
      await writeEdits(context, before, edits);
      onProgress?.('done');
      return {
        analysis: reading.analysis,
        trackerSheet: filled.trackerSheet,
        indicatorSheet: filled.indicatorSheet,
        reportSheet: report.reportSheet,
        cells: countCells(edits),
        undo: { before, edits },
      };
    }),
};
