import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { JobStep } from '../actions/Action';
import type { Change } from '../actions/writeChange';
import type { ReadingInput } from '../domain/analysis/readAnalysis';
import type { Undo } from '../actions/Undo';
import type { PlainDate } from '../domain/calendar/PlainDate';
import type { ChoiceChange } from '../domain/analysis/choiceEdits';
import type { DifferenceGroup } from '../domain/analysis/groupDifferences';
import type { Period } from '../domain/period/Period';
import type { Settings } from '../domain/settings/Settings';
import { failureMessage } from './failureMessage';
import type { PaneActions } from './workbookActions';
import { paneText } from './taskpane.vi';
import { initialPane, type PaneState, type Work } from './paneState';
import { reducePane } from './reducePane';

/** Typing in a sheet raises a change a cell: read again when the user pauses for so long, in milliseconds. */
const PAUSE_MS = 800;

export interface Pane {
  readonly state: PaneState;
  readonly readAgain: () => void;
  readonly changeAsOf: (asOf: PlainDate) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly choosePeriod: (period: Period) => void;
  /** `seen` is what the reading on the screen rests on: the job stops when the workbook differs from it. */
  readonly runJob: (period: Period, seen: string) => void;
  readonly createTracker: () => void;
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
  const lastRead = useRef(0);
  const lastChoice = useRef(Promise.resolve());

  /** '' when done, else what the user should know. A bug of ours is rendered, and so reaches the error boundary. */
  const attempt = useCallback(async (work: () => Promise<unknown>): Promise<string> => {
    try {
      await work();
      return '';
    } catch (error) {
      const message = failureMessage(error);
      if (message === undefined) dispatch({ kind: 'crashed', error });
      return message ?? '';
    }
  }, []);

  const read = useCallback(
    async (asOf: PlainDate, sheet: string | undefined) => {
      lastRead.current += 1;
      const turn = lastRead.current;
      dispatch({ kind: 'readStarted' });
      const message = await attempt(async () => {
        const checked = await actions.checkWorkbook(readingInput({ asOf, sheet }));
        if (turn === lastRead.current) dispatch({ kind: 'readDone', checked });
      });
      if (message !== '' && turn === lastRead.current) dispatch({ kind: 'readFailed', message });
    },
    [actions, attempt],
  );

  const readAgain = useCallback(() => {
    void read(current.current.asOf, current.current.sheet);
  }, [read]);

  /** One piece of work at a time; `run` gives the sheet to follow afterwards, and that is read again. */
  const perform = useCallback(
    async (work: Work, run: () => Promise<string | undefined>) => {
      if (current.current.job.kind === 'running') return;
      dispatch({ kind: 'workStarted', work });
      const message = await attempt(async () => {
        await read(current.current.asOf, await run());
      });
      if (message === '') return;
      dispatch({ kind: 'workFailed', work, message });
      readAgain();
    },
    [attempt, read, readAgain],
  );

  const onStep = (step: JobStep) => dispatch({ kind: 'workStepped', step });

  const change = (told: (cells: number) => string, run: () => Promise<Change>) =>
    void perform('change', async () => {
      const { cells, undo } = await run();
      dispatch({ kind: 'changeDone', told: told(cells), undo });
      return current.current.sheet;
    });

  /** One after the other: each is put beside what the workbook remembers by then. */
  const decide = (choice: ChoiceChange) => {
    lastChoice.current = lastChoice.current.then(async () => {
      const message = await attempt(() => actions.saveCorrections(choice));
      if (message !== '') dispatch({ kind: 'workFailed', work: 'choice', message });
      readAgain();
    });
  };

  useEffect(readAgain, [readAgain]);

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | undefined;
    let isOver = false;
    const onChange = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        if (current.current.job.kind !== 'running') readAgain();
      }, PAUSE_MS);
    };
    const start = async () => {
      const message = await attempt(async () => {
        stop = await actions.watchWorkbook(onChange);
        if (isOver) await stop();
      });
      if (message !== '') dispatch({ kind: 'watchFailed', message });
    };
    void start();
    return () => {
      isOver = true;
      clearTimeout(pause);
      if (stop !== undefined) void attempt(stop);
    };
  }, [actions, attempt, readAgain]);

  return {
    state,
    readAgain,
    changeAsOf: (asOf) => {
      dispatch({ kind: 'asOfChanged', asOf });
      void read(asOf, state.sheet);
    },
    chooseSheet: (sheet) => {
      dispatch({ kind: 'sheetChosen', sheet });
      void read(state.asOf, sheet);
    },
    choosePeriod: (period) => dispatch({ kind: 'periodChosen', period }),
    closeJob: () => dispatch({ kind: 'jobClosed' }),
    runJob: (period, seen) =>
      void perform('report', async () => {
        const input = { ...readingInput(state), period, seen };
        const outcome = await actions.runJob(input, onStep);
        dispatch({ kind: 'reportDone', outcome });
        return outcome.trackerSheet;
      }),
    createTracker: () =>
      void perform('tracker', async () => {
        const { trackerSheet } = await actions.createTracker({ asOf: state.asOf }, onStep);
        dispatch({ kind: 'trackerDone', sheet: trackerSheet });
        return trackerSheet;
      }),
    undo: (undo, sheet) =>
      void perform('undo', async () => {
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

function readingInput({ asOf, sheet }: Pick<PaneState, 'asOf' | 'sheet'>): ReadingInput {
  return sheet === undefined ? { asOf } : { asOf, sheet };
}
