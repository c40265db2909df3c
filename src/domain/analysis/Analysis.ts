import type { PlainDate } from '../calendar/PlainDate';
import type { Indicator, IndicatorJudgement, TargetRule } from '../table/Indicator';
import type { Plan } from '../plan/Plan';
import type { PlanYear } from '../plan/year/PlanYear';
import type { Problem } from '../problem/Problem';
import type { Judgement } from '../progress/Judgement';
import type { ReportRecord } from '../record/ReportRecord';
import type { ScheduleReading } from '../schedule/Schedule';
import type { TableKind } from '../table/Role';
import type { Table } from '../table/Table';
import type { Section, Task } from '../table/Task';

/** A task with its deadline read and its progress judged. */
export interface FollowedTask extends Task {
  readonly schedule: ScheduleReading;
  readonly judgement: Judgement;
  /** Its number in the plan of the year, where it is one of that plan's tasks. */
  readonly planNo?: number;
}

/** An indicator with its verdict. */
export interface FollowedIndicator extends Indicator {
  readonly judgement: IndicatorJudgement;
}

/** An indicator as another year's table has it. */
export interface YearOfIndicator {
  readonly year: number;
  readonly indicator: FollowedIndicator;
}

/** What each worksheet was taken for. */
export interface SheetReading {
  readonly name: string;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly tables: readonly Table[];
  /** Our own mark on the sheet: "tracker", "indicators", "report", '' on the user's sheets. */
  readonly ownKind: string;
}

/** A typed text that is not the plan's: cell "Sheet!C7". */
export interface Difference {
  readonly cell: string;
  readonly written: string;
  readonly plan: string;
}

/** All that was understood of a workbook, as of a date. */
export interface Analysis {
  readonly asOf: PlainDate;
  readonly year: number;
  /** Why that year, and which others the workbook names. */
  readonly planYear: PlanYear;
  /** The plan of that year: of another workbook, kept in this one, or shipped. */
  readonly plan: Plan | undefined;
  /** The rule by which last year's results raise the targets, where there is one. */
  readonly targetRule?: TargetRule;
  readonly sheets: readonly SheetReading[];
  /** The sheet that the followed plan was first read from, also where a tracker made from it is followed now. */
  readonly source: string;
  readonly sections: readonly Section[];
  readonly tasks: readonly FollowedTask[];
  readonly indicators: readonly FollowedIndicator[];
  /** Indicators of other years in the same workbook, to compare with. */
  readonly otherYears: readonly YearOfIndicator[];
  readonly differences: readonly Difference[];
  /** Numbers of plan tasks that the sheet lacks. */
  readonly missing: readonly number[];
  /** Row numbers of sheet tasks that the plan lacks. */
  readonly outside: readonly number[];
  readonly problems: readonly Problem[];
  /** What the reports in the workbook on this plan and year were written from, the oldest data first. */
  readonly earlierReports: readonly ReportRecord[];
}
