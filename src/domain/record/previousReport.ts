import { compareDates, type PlainDate } from '../calendar/PlainDate';
import { periodMark } from '../period/periodMark';
import type { DateWindow, Period } from '../period/Period';
import type { ReportRecord } from './ReportRecord';

export interface ReportToCompare {
  readonly period: Period;
  readonly year: number;
  readonly window: DateWindow;
  readonly asOf: PlainDate;
}

/**
 * The report that a report is held against: the newest of those whose window ended earlier. A report for six months
 * follows that for quý I, not that for quý II, which ended on the same day.
 */
export function previousReport(
  earlier: readonly ReportRecord[],
  { period, year, window, asOf }: ReportToCompare,
): ReportRecord | undefined {
  const mark = periodMark(period, year);
  return earlier.findLast(
    (record) =>
      periodMark(record.period, record.year) !== mark &&
      compareDates(record.window.to, window.to) < 0 &&
      compareDates(record.asOf, asOf) <= 0,
  );
}
