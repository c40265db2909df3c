import { createRoot } from 'react-dom/client';
import { checkWorkbook } from '../actions/checkWorkbook';
import { createTracker } from '../actions/createTracker';
import { hostState } from '../actions/hostState';
import { removeHighlight } from '../actions/removeHighlight';
import { runJob } from '../actions/runJob';
import { saveSettings } from '../actions/saveSettings';
import { showCell } from '../actions/showCell';
import { undoJob } from '../actions/undoJob';
import { watchWorkbook } from '../actions/watchWorkbook';
import { App } from './App';
import type { PaneActions } from './PaneActions';
import { today } from './today';

const actions: PaneActions = {
  checkWorkbook: checkWorkbook.run,
  createTracker: createTracker.run,
  removeHighlight: removeHighlight.run,
  runJob: runJob.run,
  saveSettings: saveSettings.run,
  showCell: showCell.run,
  undoJob: undoJob.run,
  watchWorkbook,
};

/** Without network office.js is missing, and `Office` with it. */
async function start(): Promise<void> {
  const host =
    typeof Office === 'undefined' ? ('outsideExcel' as const) : hostState((await Office.onReady()).host);
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no #root');
  createRoot(root).render(<App host={host} actions={actions} today={today()} />);
}

void start();
