import { useCallback, useRef, type Dispatch, type MutableRefObject } from 'react';
import { WorkbookError } from '../actions/WorkbookError';
import type { Change } from '../actions/writeChange';
import type { ChoiceChange } from '../domain/analysis/choiceEdits';
import type { PaneState, Work } from './paneState';
import type { PaneEvent } from './reducePane';
import type { Reading } from './useReading';
import type { PaneActions } from './workbookActions';

interface PaneWork {
  /**
   * One piece of work at a time; `run` gives the sheet to follow afterwards, and that is read again. While a cell is being
   * edited it waits, and is then run again: `again` tells that the workbook may hold what was typed since.
   */
  readonly perform: (work: Work, run: (again: boolean) => Promise<string | undefined>) => void;
  /** A single change, of which it is told how many cells it wrote. */
  readonly change: (told: (cells: number) => string, run: () => Promise<Change>) => void;
  /** Choices, one after the other: each is put beside what the workbook remembers by then. */
  readonly decide: (choice: ChoiceChange) => void;
}

/** What changes the workbook. */
export function useWork(
  actions: PaneActions,
  current: MutableRefObject<PaneState>,
  dispatch: Dispatch<PaneEvent>,
  { attempt, read, readAgain }: Reading,
): PaneWork {
  const lastChoice = useRef(Promise.resolve());

  const perform = useCallback(
    async (work: Work, run: (again: boolean) => Promise<string | undefined>) => {
      if (current.current.job.kind === 'running') return;
      dispatch({ kind: 'workStarted', work });
      const message = await attempt(async () => {
        const sheet = await whenNoCellIsEdited(run, () =>
          dispatch({ kind: 'workStepped', step: 'cellEditing' }),
        );
        await read(current.current.asOf, sheet);
      });
      if (message === '') return;
      dispatch({ kind: 'workFailed', work, message });
      readAgain();
    },
    [attempt, current, dispatch, read, readAgain],
  );

  return {
    perform: (work, run) => void perform(work, run),
    change: (told, run) =>
      void perform('change', async () => {
        const { cells, undo } = await run();
        dispatch({ kind: 'changeDone', told: told(cells), undo });
        return current.current.sheet;
      }),
    decide: (choice) => {
      lastChoice.current = lastChoice.current.then(async () => {
        const message = await attempt(() => actions.saveCorrections(choice));
        if (message !== '') dispatch({ kind: 'workFailed', work: 'choice', message });
        readAgain();
      });
    },
  };
}

/** Between two attempts, in milliseconds. */
const WAIT_MS = 500;

async function whenNoCellIsEdited<T>(run: (again: boolean) => Promise<T>, onWait: () => void): Promise<T> {
  for (let again = false; ; again = true) {
    try {
      return await run(again);
    } catch (error) {
      if (!isCellEdited(error)) throw error;
      onWait();
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}

/** Refused before anything was written, or all of it taken back. */
const isCellEdited = (error: unknown) =>
  error instanceof WorkbookError && error.code === 'cellEditing' && error.places === '';
