import { useEffect, type Dispatch, type MutableRefObject } from 'react';
import type { PaneState } from './paneState';
import type { PaneEvent } from './reducePane';
import type { Reading } from './useReading';
import type { PaneActions } from './workbookActions';

/** Typing in a sheet raises a change a cell: read again when the user pauses for so long, in milliseconds. */
const PAUSE_MS = 800;

/** Reads again after somebody has changed the workbook, and knows which row is selected. */
export function useWatching(
  actions: PaneActions,
  current: MutableRefObject<PaneState>,
  dispatch: Dispatch<PaneEvent>,
  { attempt, readAgain }: Reading,
): void {
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stops: (() => Promise<void>)[] = [];
    let isOver = false;
    const onChange = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        if (current.current.job.kind !== 'running') readAgain();
      }, PAUSE_MS);
    };
    const stopAll = async () => {
      for (const stop of stops.splice(0)) await attempt(stop);
    };
    const start = async () => {
      const message = await attempt(async () => {
        stops.push(await actions.watchWorkbook(onChange));
      });
      if (message !== '') dispatch({ kind: 'watchFailed', message });
      // Without it the pane only opens no task by itself.
      await attempt(async () => {
        stops.push(await actions.watchSelection((row) => dispatch({ kind: 'rowSelected', row })));
      });
      if (isOver) await stopAll();
    };
    void start();
    return () => {
      isOver = true;
      clearTimeout(pause);
      void stopAll();
    };
  }, [actions, attempt, current, dispatch, readAgain]);
}
