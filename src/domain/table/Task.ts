import type { Problem } from '../problem/Problem';
import type { TypedCell } from '../sheet/TypedCell';

/** One task as the sheet tells it, its split rows joined. */
export interface Task {
  readonly sheet: string;
  /** Which of the tables that are followed it stands in, from 0; tables may stand side by side. */
  readonly table?: number;
  /** The first of its rows, numbered as Excel shows them. */
  readonly row: number;
  /** All its rows: more than one where a page break split it. */
  readonly rows: readonly number[];
  /** "1", "1.1", "3a" for a) under 3; '' when the sheet has no number. */
  readonly no: string;
  /** Codes from the outside in: "C.II"; '' before the first section. */
  readonly section: string;
  /** The section that its row stands in, where the user gave it another. */
  readonly writtenSection?: string;
  readonly content: string;
  readonly result: string;
  /** The unit cell(s) as one text. */
  readonly unit: string;
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly time: TypedCell;
  /** Where the texts stand: "Sheet!B7"; '' when the sheet has no such column. */
  readonly cells: {
    readonly content: string;
    readonly result: string;
    readonly unit: string;
    readonly time: string;
  };
  readonly recorded: Recorded;
  /** A number and nothing else: a task where the plan of the year has it; else this is said of the row. */
  readonly unplaced?: Problem;
  /** What the sheet leaves blank and the plan of the year says. */
  readonly filled?: readonly FilledRole[];
}

export type FilledRole = 'content' | 'result' | 'unit' | 'time';

/** What people record about a task; a field is absent when the sheet has no such column. */
export interface Recorded {
  readonly due?: TypedCell;
  readonly completedOn?: TypedCell;
  readonly progress?: TypedCell;
  readonly status?: TypedCell;
  readonly actualResult?: TypedCell;
  readonly evidence?: TypedCell;
  readonly reason?: TypedCell;
  readonly note?: TypedCell;
}

/** A heading row: code "C.II", title "Tổ chức thực hiện cơ chế một cửa…". */
export interface Section {
  readonly sheet: string;
  /** As of a task. */
  readonly table?: number;
  readonly row: number;
  readonly code: string;
  readonly title: string;
  /** 1 for A, B, C; 2 for I, II under them. */
  readonly level: number;
}
