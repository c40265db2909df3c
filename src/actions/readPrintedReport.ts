import { reportTexts } from '../domain/messages.vi';
import { findReport } from '../domain/report/printed/findReport';
import type { PrintedReport } from '../domain/report/printed/PrintedReport';
import { readReport } from '../domain/report/printed/readReport';
import { readLooks } from '../workbook/readLooks';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';

export interface ReportOnSheets {
  /** "Báo cáo quý I-2025" */
  readonly sheet: string;
  readonly report: PrintedReport;
}

/** The report as its sheets stand now, whatever has been typed there since they were made. */
export function readPrintedReport(): Promise<ReportOnSheets> {
  return runExcel(async (context) => {
    const found = findReport(await readSnapshot(context, { details: false }));
    if (typeof found === 'string') throw new WorkbookError(found);
    const sheets = [found.report, ...found.annexes];
    const blank = sheets.find(({ used }) => used.rowCount === 0);
    if (blank) throw notReport(blank.name, 0);
    const looks = await readLooks(context, sheets);
    const [main, ...annexes] = sheets.flatMap((sheet, i) => {
      const look = looks[i];
      return look ? [{ sheet, looks: look }] : [];
    });
    if (!main) throw new WorkbookError('noReport');
    const reading = readReport(main, annexes);
    if (reading.kind === 'unreadable') throw notReport(reading.sheet, reading.row);
    return { sheet: found.report.name, report: reading.report };
  });
}

const notReport = (sheet: string, row: number): WorkbookError =>
  new WorkbookError('notReport', reportTexts.rowOf(sheet, row + 1));
