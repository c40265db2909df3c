import { actionLabels } from '../domain/messages.vi';
import { reportHtml } from '../domain/report/html/reportHtml';
import { reportText } from '../domain/report/printed/reportText';
import type { Action } from './Action';
import { readPrintedReport } from './readPrintedReport';

export interface CopiedReport {
  readonly sheet: string;
  readonly annexCount: number;
  readonly html: string;
  readonly text: string;
}

/** The report on the active sheet, or the only one, as its sheets stand now: for Word, and as plain text. */
export const copyReport: Action<undefined, CopiedReport> = {
  id: 'copyReport',
  label: actionLabels.copyReport,
  run: async () => {
    const { sheet, report } = await readPrintedReport();
    return { sheet, annexCount: report.annexes.length, html: reportHtml(report), text: reportText(report) };
  },
};
