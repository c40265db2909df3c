import type { Analysis } from '../analysis/Analysis';
import type { IndicatorOutlook } from '../analysis/indicatorOutlooks';
import type { TaskChange } from '../analysis/changesSince';
import type { ReportRecord } from '../record/ReportRecord';
import type { ReportKind, Settings } from '../settings/Settings';
import type { DateWindow } from '../period/Period';
import type { NextPeriod } from '../period/nextPeriod';
import type { ReportTable, TableId } from './Report';

/** What every part of the body is written from. */
export interface ReportFacts {
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly kind: ReportKind;
  readonly window: DateWindow;
  /** "quý I năm 2025" */
  readonly period: string;
  readonly next: NextPeriod;
  /** What the report is called behind "Báo cáo", on one line. */
  readonly subject: string;
  /** The plan as running text names it. */
  readonly plan: string;
  /** The reporting agency as running text names it. */
  readonly agency: string;
  readonly outlooks: readonly IndicatorOutlook[];
  /** undefined where the workbook holds no earlier report to compare with. */
  readonly previous: ReportRecord | undefined;
  readonly changes: readonly TaskChange[];
  readonly tables: Readonly<Record<TableId, ReportTable>>;
  /** "Phụ lục II"; '' for a table that stands in the body. */
  readonly annexOf: (table: TableId) => string;
}
