import type { PlainDate } from '../domain/calendar/PlainDate';
import type { Period } from '../domain/period/Period';
import type { JobStep } from '../actions/Action';
import type { CheckResult } from '../actions/checkWorkbook';
import type { JobResult } from '../actions/runJob';
import type { SelectedRow } from '../actions/watchSelection';
import type { Undo } from '../actions/Undo';

export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `outdated` says why the last attempt to read again failed; '' when what is shown is current. */
  | { readonly kind: 'read'; readonly checked: CheckResult; readonly outdated: string };

/** What is being written: the report, the tracking workbook of the year, one thing that was asked for, the state before. */
export type Work = 'report' | 'tracker' | 'change' | 'choice' | 'undo';

/** cellEditing: Excel answers nobody before the user has ended the edit of a cell. */
export type WorkStep = JobStep | 'cellEditing';

export type Job =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly work: Work; readonly step: WorkStep }
  | { readonly kind: 'failed'; readonly work: Work; readonly message: string }
  | DoneJob
  | ChangedJob
  | { readonly kind: 'undone' };

export interface DoneJob {
  readonly kind: 'done';
  readonly outcome: JobResult;
  /** The sheet that the user had chosen before the job turned to the tracker. */
  readonly sheetBefore: string | undefined;
}

/** One thing that was asked for has been written, as `told`. */
export interface ChangedJob {
  readonly kind: 'changed';
  readonly told: string;
  readonly undo: Undo;
  /** The sheet that the user had chosen before. */
  readonly sheetBefore: string | undefined;
}

export interface PaneState {
  readonly asOf: PlainDate;
  /** The sheet that the user chose; undefined until then. */
  readonly sheet: string | undefined;
  /** The period that the user chose; undefined for the one due around `asOf`. */
  readonly period: Period | undefined;
  readonly reading: Reading;
  readonly isRefreshing: boolean;
  readonly job: Job;
  /** Why the pane does not follow changes by itself; '' when it does. */
  readonly notWatching: string;
  /** What the user has selected in the sheet, new each time. */
  readonly selected: SelectedRow | undefined;
  /** A bug of ours, thrown while rendering so that the error boundary shows it. */
  readonly crash: { readonly error: unknown } | undefined;
}

export function initialPane(asOf: PlainDate): PaneState {
  return {
    asOf,
    sheet: undefined,
    period: undefined,
    reading: { kind: 'loading' },
    isRefreshing: false,
    job: { kind: 'idle' },
    notWatching: '',
    selected: undefined,
    crash: undefined,
  };
}

export type Screen = 'loading' | 'failed' | 'noPlan' | 'sheetChoice' | 'plan';

/** What the pane shows; among several plans the user chooses. */
export function screenOf({ reading }: Pick<PaneState, 'reading'>): Screen {
  if (reading.kind !== 'read') return reading.kind;
  const { analysis, plans } = reading.checked;
  if (plans.length === 0) return 'noPlan';
  return analysis.problems.some(({ code }) => code === 'severalPlans') ? 'sheetChoice' : 'plan';
}
