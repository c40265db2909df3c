import { useCallback, useRef, type Dispatch, type MutableRefObject } from 'react';
import type { Change } from '../actions/writeChange';
import type { ChoiceChange } from '../domain/analysis/choiceEdits';
import type { PaneState, Work } from './paneState';
import type { PaneEvent } from './reducePane';
import type { Reading } from './useReading';
import type { PaneActions } from './workbookActions';

interface PaneWork {
  /** One piece of work at a time; `run` gives the sheet to follow afterwards, and that is read again. */
  readonly perform: (work: Work, run: () => Promise<string | undefined>) => void;
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
