import type { FollowedIndicator, FollowedTask } from '../analysis/Analysis';
import type { TargetRule } from '../table/Indicator';
import type { Section } from '../table/Task';

/** Why a year stays: it is a cited document's, an end that is set, a period of years, far from the plan's; or nobody can tell. */
export type KeptReason = 'cited' | 'horizon' | 'period' | 'far' | 'unclear';

/** What becomes of a cell on the way to the next year's plan. */
export type Change =
  /** The years of the text, or its names where the user wanted them changed. */
  | { readonly kind: 'moved'; readonly cell: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'kept';
      readonly cell: string;
      readonly before: string;
      readonly years: readonly number[];
      readonly reason: KeptReason;
    }
  /** The new deadline is not the old one a year later: to be looked at. */
  | { readonly kind: 'deadline'; readonly cell: string; readonly before: string; readonly after: string }
  /** A task that was not finished, with its status. */
  | { readonly kind: 'carried'; readonly cell: string; readonly before: string; readonly after: string }
  /** This year's result, that becomes last year's; '' where there is none. */
  | { readonly kind: 'previous'; readonly cell: string; readonly before: string; readonly after: string };

/** A name that is no more: of an office, a unit or a law. */
export interface Superseded {
  /** Names the rule in what the user ticks. */
  readonly key: string;
  readonly cell: string;
  readonly written: string;
  /** '' where nothing takes its place everywhere. */
  readonly after: string;
  readonly source: string;
  readonly isCertain: boolean;
  /** Whether the new plan has the new name. */
  readonly isReplaced: boolean;
}

/** The plan of the next year, made from a followed one. */
export interface Rollover {
  readonly year: number;
  /** The plan's own title; '' where the sheet has none that names its year. */
  readonly title: string;
  readonly sections: readonly Section[];
  readonly tasks: readonly FollowedTask[];
  readonly indicators: readonly FollowedIndicator[];
  readonly targetRule?: TargetRule;
  readonly changes: readonly Change[];
  readonly superseded: readonly Superseded[];
}
