import { compareDates } from '../calendar/PlainDate';
import { ownKind } from '../table/ownMarks';
import type { Snapshot } from '../sheet/Snapshot';
import { readRecord } from './readRecord';
import type { ReportRecord } from './ReportRecord';

/**
 * Records of the reports in a workbook on the plan of that year, the oldest data first. Reports on another plan sheet of
 * the workbook are left out; a report on a sheet that is gone (renamed, deleted) is taken for one on the followed plan.
 */
export function earlierReports({ sheets }: Snapshot, year: number, source: string): readonly ReportRecord[] {
  const others = new Set(sheets.map(({ name }) => name).filter((name) => name !== source));
  return sheets
    .filter((sheet) => ownKind(sheet) === 'report')
    .flatMap((sheet) => readRecord(sheet) ?? [])
    .filter((record) => record.year === year && !others.has(record.source))
    .sort((a, b) => compareDates(a.asOf, b.asOf) || compareDates(a.window.to, b.window.to));
}
