import { useReducer, useRef } from 'react';
import type { JobStep } from '../actions/Action';
import type { Undo } from '../actions/Undo';
import type { PlainDate } from '../domain/calendar/PlainDate';
import type { ChoiceChange } from '../domain/analysis/choiceEdits';
import type { DifferenceGroup } from '../domain/analysis/groupDifferences';
import type { NewTrackerInput } from '../domain/jobs/newTrackerEdits';
import type { NextYear } from '../domain/jobs/nextYear';
import type { Period } from '../domain/period/Period';
import type { Settings } from '../domain/settings/Settings';
import type { PaneActions } from './workbookActions';
import { planMakingText } from './planMaking.vi';
import { paneText } from './taskpane.vi';
import { initialPane, type PaneState } from './paneState';
import { reducePane } from './reducePane';
import { readingInput, useReading } from './useReading';
import { useWatching } from './useWatching';
import { useWork } from './useWork';

export interface Pane {
  readonly state: PaneState;
  readonly readAgain: () => void;
  readonly changeAsOf: (asOf: PlainDate) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly choosePeriod: (period: Period) => void;
  /** `seen` is what the reading on the screen rests on: the job stops when the workbook differs from it. */
  readonly runJob: (period: Period, seen: string) => void;
  readonly createTracker: (from: Omit<NewTrackerInput, 'asOf'>) => void;
  /** Of the active sheet. */
  readonly trackSheet: () => void;
  /** Afterwards `sheet` is followed. */
  readonly undo: (undo: Undo, sheet: string | undefined) => void;
  readonly closeJob: () => void;
  readonly showCell: (cell: string) => void;
  /** Remembered in the workbook, which is then read again. */
  readonly decide: (change: ChoiceChange) => void;
  readonly takePlanText: (difference: DifferenceGroup) => void;
  /** Plan tasks by their numbers. */
  readonly addTasks: (numbers: readonly number[]) => void;
  readonly convertToUnicode: (sheet: string) => void;
  /** What next year's plan would be, before anything is written. */
  readonly readNextYear: () => Promise<NextYear>;
  /** The draft of next year's plan, with the names of these successors; it is followed afterwards. */
  readonly draftNextYear: (replace: readonly string[]) => void;
  /** "Dùng bảng này làm kế hoạch gốc" */
  readonly keepPlan: () => void;
  /** By its hidden sheet. As saveSettings. */
  readonly dropPlan: (sheet: string) => Promise<string>;
  /** Resolves to '' when saved, else to what the user should know. */
  readonly saveSettings: (settings: Settings) => Promise<string>;
  /** As saveSettings. */
  readonly removeHighlight: (sheet: string) => Promise<string>;
  readonly copyReport: PaneActions['copyReport'];
  readonly saveReportAsWord: PaneActions['saveReportAsWord'];
  readonly canSaveFiles: boolean;
  /** '' when done, else what the user should know. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<string>;
}

/** The pane's state and all that the user can do with it; the workbook is reached through `actions` alone. */
export function usePane(actions: PaneActions, today: PlainDate): Pane {
  const [state, dispatch] = useReducer(reducePane, today, initialPane);
  const current = useRef(state);
  current.current = state;
  const reading = useReading(actions, current, dispatch);
  useWatching(actions, current, dispatch, reading);
  const { perform, change, decide } = useWork(actions, current, dispatch, reading);
  const { attempt, read, readAgain } = reading;
  const onStep = (step: JobStep) => dispatch({ kind: 'workStepped', step });

  return {
    state,
    readAgain,
    changeAsOf: (asOf) => {
      dispatch({ kind: 'asOfChanged', asOf });
      void read(asOf, state.sheet);
    },
    chooseSheet: (sheet) => {
      dispatch({ kind: 'sheetChosen', sheet });
      decide({ kind: 'sheet', sheet });
    },
    choosePeriod: (period) => dispatch({ kind: 'periodChosen', period }),
    closeJob: () => dispatch({ kind: 'jobClosed' }),
    runJob: (period, seen) =>
      perform('report', async (again) => {
        const input = readingInput(state);
        const latest = again ? (await actions.checkWorkbook(input)).seen : seen;
        const outcome = await actions.runJob({ ...input, period, seen: latest }, onStep);
        dispatch({ kind: 'reportDone', outcome });
        return outcome.trackerSheet;
      }),
    createTracker: (from) =>
      perform('tracker', async () => {
        const { trackerSheet } = await actions.createTracker({ asOf: state.asOf, ...from }, onStep);
        dispatch({ kind: 'trackerDone', sheet: trackerSheet });
        return trackerSheet;
      }),
    trackSheet: () =>
      perform('tracker', async () => {
        const {
          trackerSheet: sheet,
          tasks,
          skipped,
          undo,
        } = await actions.trackSheet({ asOf: state.asOf }, onStep);
        dispatch({
          kind: 'changeDone',
          told: planMakingText.newTracker.tracked(sheet, tasks, skipped),
          undo,
          sheet,
        });
        return sheet;
      }),
    undo: (undo, sheet) =>
      perform('undo', async () => {
        await actions.undoJob(undo, onStep);
        dispatch({ kind: 'undoDone', sheet });
        return sheet;
      }),
    decide,
    takePlanText: (difference) =>
      change(paneText.changes.taken, () => actions.takePlanText({ ...readingInput(state), difference })),
    addTasks: (numbers) =>
      change(
        () => paneText.changes.added(numbers.length),
        () => actions.addPlanTasks({ ...readingInput(state), numbers }),
      ),
    convertToUnicode: (sheet) =>
      change(paneText.changes.converted, () => actions.convertToUnicode({ sheet })),
    readNextYear: () => actions.readNextYear({ ...readingInput(state), replace: [] }),
    draftNextYear: (replace) =>
      perform('change', async () => {
        const draft = await actions.draftNextYear({ ...readingInput(state), replace }, onStep);
        const { year, trackerSheet: sheet, undo } = draft;
        dispatch({ kind: 'changeDone', told: planMakingText.nextYear.done(year, sheet), undo, sheet });
        return sheet;
      }),
    keepPlan: () =>
      change(
        () => paneText.changes.planKept,
        () => actions.keepPlan(readingInput(state)),
      ),
    dropPlan: async (sheet) => {
      const message = await attempt(() => actions.dropPlan({ sheet }));
      if (message === '') readAgain();
      return message;
    },
    showCell: (cell) => void attempt(() => actions.showCell({ cell })),
    saveSettings: async (settings) => {
      const message = await attempt(() => actions.saveSettings({ settings }));
      if (message === '') readAgain();
      return message;
    },
    copyReport: actions.copyReport,
    saveReportAsWord: actions.saveReportAsWord,
    canSaveFiles: actions.canSaveFiles(),
    attempt,
    removeHighlight: (sheet) => attempt(() => actions.removeHighlight({ sheet })),
  };
}
