import { useEffect, type Dispatch, type MutableRefObject } from 'react';
import type { PaneState } from './paneState';
import type { PaneEvent } from './reducePane';
import type { Reading } from './useReading';
import type { PaneActions } from './workbookActions';

/** Typing in a sheet raises a change a cell: read again when the user pauses for so long, in milliseconds. */
const PAUSE_MS = 800;

/** Reads again after somebody has changed the workbook. */
export function useWatching(
  actions: PaneActions,
  current: MutableRefObject<PaneState>,
  dispatch: Dispatch<PaneEvent>,
  { attempt, readAgain }: Reading,
): void {
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
  }, [actions, attempt, current, dispatch, readAgain]);
}
