import type { Problem } from '../problem/Problem';
import type { TypedCell } from '../sheet/TypedCell';

/** A target as read from text. `value` is [from, to] for between, null when not understood. */
export interface Target {
  readonly op: TargetOp;
  readonly value: number | readonly [number, number] | null;
  /** "%", "điểm %", "hồ sơ"…; '' when neither the text nor the measure column names one. */
  readonly unit: string;
  /** "tăng trên 3%": the change itself is not enough. Only for increase and decrease. */
  readonly strict?: true;
  /** What a change is measured against when that is not last year's result: "quy định". */
  readonly base?: string;
}

/** increase / decrease: against last year's result. */
export type TargetOp = '>=' | '<=' | '>' | '<' | '=' | 'between' | 'increase' | 'decrease' | 'notUnderstood';

/** One row of an indicator table, as the sheet tells it; a field is absent when there is no such column. */
export interface Indicator {
  readonly sheet: string;
  readonly row: number;
  readonly no: string;
  readonly name: string;
  /** "Sheet!B7" */
  readonly nameCell: string;
  readonly measure: string;
  readonly agency: string;
  readonly target?: TypedCell;
  readonly previous?: TypedCell;
  readonly numerator?: TypedCell;
  readonly denominator?: TypedCell;
  readonly actual?: TypedCell;
  readonly note?: TypedCell;
}

export type Verdict = 'met' | 'notMet' | 'noCases' | 'noData' | 'invalid';

/** How a unit's own target follows from last year's result, where its plan says so. */
export interface TargetRule {
  readonly raisePercent: number;
  readonly capPercent: number;
  /** What it is cited as, "khoản 1 Phụ lục Kế hoạch"; '' where the user applies it. */
  readonly source: string;
  /** The cell that states it, "KH!A30"; '' for the plan that ships. */
  readonly cell: string;
}

/** Which part of the rule gave the assigned target; central: none, or there is no rule. */
export interface AssignedTarget extends Target {
  readonly rule: 'a' | 'b' | 'central';
}

/** The verdict on one indicator, with all that it rests on. Rates are in percent: 95.5. */
export interface IndicatorJudgement {
  /** The target as written in the sheet, else the plan's. */
  readonly target: Target;
  readonly assigned: AssignedTarget;
  /** Last year's result, unrounded. */
  readonly previous?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** This period's result, unrounded: numerator / denominator where both stand, else as typed. */
  readonly actual?: number;
  readonly verdict: Verdict;
  /** How many more counted cases had to meet the target; absent unless notMet with counts. */
  readonly shortfall?: number;
  /** One Vietnamese sentence: which target, which rule, which cells. */
  readonly reason: string;
  readonly problems: readonly Problem[];
}
