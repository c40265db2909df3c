import type { PlainDate } from '../domain/calendar/PlainDate';
import type { Period } from '../domain/period/Period';
import type { CheckResult } from '../actions/checkWorkbook';
import type { JobResult } from '../actions/runJob';
import type { SelectedRow } from '../actions/watchSelection';
import type { Undo } from '../actions/Undo';
import type { PaneState, Work, WorkStep } from './paneState';

export type PaneEvent =
  | { readonly kind: 'readStarted' }
  | { readonly kind: 'readDone'; readonly checked: CheckResult }
  | { readonly kind: 'readFailed'; readonly message: string }
  | { readonly kind: 'asOfChanged'; readonly asOf: PlainDate }
  | { readonly kind: 'sheetChosen'; readonly sheet: string }
  | { readonly kind: 'periodChosen'; readonly period: Period }
  | { readonly kind: 'workStarted'; readonly work: Work }
  | { readonly kind: 'workStepped'; readonly step: WorkStep }
  | { readonly kind: 'workFailed'; readonly work: Work; readonly message: string }
  | { readonly kind: 'reportDone'; readonly outcome: JobResult }
  | { readonly kind: 'trackerDone'; readonly sheet: string }
  /** `sheet` is followed from now on, where the change made one. */
  | {
      readonly kind: 'changeDone';
      readonly told: string;
      readonly undo: Undo;
      readonly sheet?: string;
    }
  | { readonly kind: 'undoDone'; readonly sheet: string | undefined }
  | { readonly kind: 'jobClosed' }
  | { readonly kind: 'watchFailed'; readonly message: string }
  | { readonly kind: 'rowSelected'; readonly row: SelectedRow }
  | { readonly kind: 'crashed'; readonly error: unknown };

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'readStarted':
      return state.reading.kind === 'read'
        ? { ...state, isRefreshing: true }
        : { ...state, reading: { kind: 'loading' } };
    case 'readDone':
      return {
        ...state,
        isRefreshing: false,
        reading: { kind: 'read', checked: event.checked, outdated: '' },
      };
    case 'readFailed':
      return { ...state, isRefreshing: false, reading: readingAfterFailure(state, event.message) };
    case 'asOfChanged':
      return { ...state, asOf: event.asOf };
    case 'sheetChosen':
      return { ...state, sheet: event.sheet };
    case 'periodChosen':
      return { ...state, period: event.period };
    case 'workStarted':
      return { ...state, job: { kind: 'running', work: event.work, step: 'reading' } };
    case 'workStepped':
      return state.job.kind === 'running' ? { ...state, job: { ...state.job, step: event.step } } : state;
    case 'workFailed':
      return { ...state, job: { kind: 'failed', work: event.work, message: event.message } };
    case 'reportDone':
      return {
        ...state,
        sheet: event.outcome.trackerSheet,
        job: { kind: 'done', outcome: event.outcome, sheetBefore: state.sheet },
      };
    case 'trackerDone':
      return { ...state, sheet: event.sheet, job: { kind: 'idle' } };
    case 'changeDone':
      return {
        ...state,
        sheet: event.sheet ?? state.sheet,
        job: { kind: 'changed', told: event.told, undo: event.undo, sheetBefore: state.sheet },
      };
    case 'undoDone':
      return { ...state, sheet: event.sheet, job: { kind: 'undone' } };
    case 'jobClosed':
      return { ...state, job: { kind: 'idle' } };
    case 'watchFailed':
      return { ...state, notWatching: event.message };
    case 'rowSelected':
      return { ...state, selected: event.row };
    case 'crashed':
      return { ...state, crash: { error: event.error } };
  }
}

/** What was read before stays on the screen, marked as outdated. */
function readingAfterFailure({ reading }: PaneState, message: string): PaneState['reading'] {
  return reading.kind === 'read' ? { ...reading, outdated: message } : { kind: 'failed', message };
}
