import { findReport } from '../domain/report/printed/findReport';
import { notReport } from '../domain/report/printed/notReport';
import type { SeenReport } from '../domain/report/printed/SeenReport';
import { readLooks } from '../workbook/readLooks';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';

/** The report's sheets as they stand now, whatever has been typed there since they were made. */
export function readSeenReport(): Promise<SeenReport> {
  return runExcel(async (context) => {
    const found = findReport(await readSnapshot(context, { details: false }));
    if (typeof found === 'string') throw new WorkbookError(found);
    const sheets = [found.report, ...found.annexes];
    const blank = sheets.find(({ used }) => used.rowCount === 0);
    if (blank) throw new WorkbookError('notReport', notReport(blank.name, 0).subject);
    const looks = await readLooks(context, sheets);
    const [text, ...annexes] = sheets.flatMap((sheet, i) => {
      const look = looks[i];
      return look ? [{ sheet, looks: look }] : [];
    });
    if (!text) throw new WorkbookError('noReport');
    return { text, annexes };
  });
}
