import type { PlainDate } from '../calendar/PlainDate';

/** How a "Thời gian thực hiện" cell binds a task to dates. */
export type ScheduleKind = 'once' | 'recurring' | 'ongoing' | 'linked' | 'adhoc';

/** What a phrase left unsaid and the reading supplied. */
export type Implied =
  /** "Quý I": no year, so the plan year. */
  | 'year'
  /** "Quý I", "Tháng 3": no day, so the last day of the span. */
  | 'lastDay'
  /** "trước ngày 15/12": taken as "by 15/12". */
  | 'beforeIsBy'
  /** "Đầu quý II", "Giữa tháng 6": the day follows Bộ luật Dân sự 2015, điều 146, or custom. */
  | 'dayOfPart'
  /** "Định kỳ 06 tháng", "Hằng quý": periods counted from the start of the year. */
  | 'periods'
  /** "Tháng 5/2026 Tháng 11/2026": nothing parts the dates; taken as several. */
  | 'stacked'
  /** A serial number or an Excel date cell. */
  | 'serial'
  /** "Năm 2024-2025" in plan 2025, "Trước năm 2030": the date lies outside the plan year. */
  | 'otherYear';

/** A named due date: "Quý I" 31/03/2025. `period` is '' where the phrase names none. */
export interface DueDate {
  readonly date: PlainDate;
  readonly period: string;
}

/** One part of a time phrase. `due` is sorted and empty for ongoing, linked and adhoc. */
export interface SchedulePart {
  readonly kind: ScheduleKind;
  readonly due: readonly DueDate[];
  readonly implied: readonly Implied[];
  /** The words that this part was read from. */
  readonly text: string;
}

/** The whole phrase: at least one part. Of kind `mixed` when parts differ in kind. */
export interface Schedule {
  readonly kind: ScheduleKind | 'mixed';
  readonly parts: readonly SchedulePart[];
  /** All due dates of all parts, sorted, without repeats. */
  readonly due: readonly DueDate[];
  readonly implied: readonly Implied[];
}

/** A phrase is read whole or not at all; `rest` is what could not be read ('' for a blank phrase). */
export type ScheduleReading =
  | { readonly kind: 'understood'; readonly schedule: Schedule }
  | { readonly kind: 'notUnderstood'; readonly rest: string };
