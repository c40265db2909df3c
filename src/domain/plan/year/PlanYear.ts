import type { PlainDate } from '../../calendar/PlainDate';
import type { YearSense } from './yearsInTitle';

/** What tells a plan's year. set: the user said so; asked: nothing tells it, so it is the year of the data. */
export type YearKind =
  YearSense | 'set' | 'asked' | 'span' | 'sheetName' | 'fileName' | 'targetHeader' | 'deadlines' | 'texts';

/** A year that a cell, or a sheet by its name, speaks for. */
export interface YearEvidence {
  readonly kind: YearKind;
  readonly year: number;
  /** "Sheet!A2", or the sheet's name. */
  readonly cell: string;
  readonly written: string;
}

export interface PlanYear {
  readonly year: number;
  /** The evidence that decided. */
  readonly from: YearEvidence;
  /** First and last year of a plan of several. */
  readonly span?: readonly [number, number];
  /** The two years are those of a school year: "năm học 2025 - 2026". */
  readonly isSchoolYear?: true;
  /** The day of the plan's own decision. */
  readonly issued?: PlainDate;
  /** Other years that the workbook names, the strongest first; one for each cell and year. */
  readonly rivals: readonly YearEvidence[];
}
