import type { PlainDate } from '../calendar/PlainDate';
import type { Status } from '../progress/Judgement';
import type { DateWindow, Period } from '../period/Period';

/** What a report was written from, kept with its sheet so that later reports can be held against it. */
export interface ReportRecord {
  readonly period: Period;
  readonly year: number;
  readonly window: DateWindow;
  readonly asOf: PlainDate;
  /** Analysis.source */
  readonly source: string;
  /** null where there were too many to keep. */
  readonly tasks: readonly TaskRecord[] | null;
  readonly indicators: readonly IndicatorRecord[];
}

/** What a record knows a row by again: `key` stands for its text (recordKey). */
export interface RecordedRow {
  readonly key: string;
  readonly no: string;
}

export interface TaskRecord extends RecordedRow {
  readonly section: string;
  readonly status: Status;
  readonly due: readonly PlainDate[];
}

/** Cases counted in the days of the report's window. */
export interface IndicatorRecord extends RecordedRow {
  readonly numerator: number;
  readonly denominator: number;
}
