import type { PlainDate } from '../calendar/PlainDate';
import type { TargetRule } from '../table/Indicator';

/** The plan of one year, as data. */
export interface Plan {
  readonly year: number;
  /** '' and no date for what the plan does not tell of its decision. */
  readonly decision: { readonly number: string; readonly date?: PlainDate; readonly issuer: string };
  readonly title: string;
  readonly sections: readonly PlanSection[];
  readonly tasks: readonly PlanTask[];
  readonly indicators: readonly PlanIndicator[];
  /** Absent where the plan leaves each target as it is. */
  readonly targetRule?: TargetRule;
}

/** code "C.II"; a sub-section's title stands without its parent's. */
export interface PlanSection {
  readonly code: string;
  readonly title: string;
}

export interface PlanTask {
  readonly no: number;
  readonly section: string;
  readonly content: string;
  /** Bullets are parted by line breaks. */
  readonly result: string;
  readonly unit: string;
  readonly time: string;
}

export interface PlanIndicator {
  readonly no: number;
  readonly name: string;
  readonly measure: string;
  readonly target: string;
  readonly agency: string;
  /** What is counted above and below the line (facts on QĐ 766/QĐ-TTg), shown where the clerk enters it. */
  readonly counts: { readonly numerator: string; readonly denominator: string; readonly note: string };
  /** Tasks that speak of the same thing. */
  readonly tasks: readonly number[];
}
