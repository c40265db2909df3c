import type { Analysis } from '../Analysis';
import type { Settings } from '../Settings';
import type { DateWindow } from './Period';
import type { ReportTable, TableId } from './Report';

/** What every part of the body is written from. */
export interface ReportFacts {
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly window: DateWindow;
  /** "quý I năm 2025" */
  readonly period: string;
  /** The reporting agency as running text names it. */
  readonly agency: string;
  readonly tables: Readonly<Record<TableId, ReportTable>>;
  /** "Phụ lục II"; '' for a table that stands in the body. */
  readonly annexOf: Readonly<Record<TableId, string>>;
}
