import { useCallback, useEffect, useRef, type Dispatch, type MutableRefObject } from 'react';
import type { ReadingInput } from '../domain/analysis/readAnalysis';
import type { PlainDate } from '../domain/calendar/PlainDate';
import type { PaneState } from './paneState';
import type { PaneEvent } from './reducePane';
import type { PaneActions } from './workbookActions';
import { WorkbookError } from '../actions/WorkbookError';

export interface Reading {
  /** '' when done, else what the user should know. A bug of ours is rendered, and so reaches the error boundary. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<string>;
  readonly read: (asOf: PlainDate, sheet: string | undefined) => Promise<void>;
  readonly readAgain: () => void;
}

/** Reads the workbook at first and on request; of readings that overtake each other the last one counts. */
export function useReading(
  actions: PaneActions,
  current: MutableRefObject<PaneState>,
  dispatch: Dispatch<PaneEvent>,
): Reading {
  const lastRead = useRef(0);

  const attempt = useCallback(
    async (work: () => Promise<unknown>): Promise<string> => {
      try {
        await work();
        return '';
      } catch (error) {
        const message = failureMessage(error);
        if (message === undefined) dispatch({ kind: 'crashed', error });
        return message ?? '';
      }
    },
    [dispatch],
  );

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
    [actions, attempt, dispatch],
  );

  const readAgain = useCallback(() => {
    void read(current.current.asOf, current.current.sheet);
  }, [current, read]);

  useEffect(readAgain, [readAgain]);
  return { attempt, read, readAgain };
}

export function readingInput({ asOf, sheet }: Pick<PaneState, 'asOf' | 'sheet'>): ReadingInput {
  return sheet === undefined ? { asOf } : { asOf, sheet };
}

/** What the user should know of a failure; undefined for a bug of ours. */
function failureMessage(error: unknown): string | undefined {
  return error instanceof WorkbookError ? error.userMessage() : undefined;
}
