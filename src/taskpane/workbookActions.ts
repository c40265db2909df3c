import { checkWorkbook } from '../actions/checkWorkbook';
import { createTracker } from '../actions/createTracker';
import { removeHighlight } from '../actions/removeHighlight';
import { runJob } from '../actions/runJob';
import { saveSettings } from '../actions/saveSettings';
import { showCell } from '../actions/showCell';
import { undoJob } from '../actions/undoJob';
import { watchWorkbook } from '../actions/watchWorkbook';
import type { PaneActions } from './PaneActions';

/** Reading, judging and reporting are half of the code: index.tsx loads this file behind the first paint. */
export const workbookActions: PaneActions = {
  checkWorkbook: checkWorkbook.run,
  createTracker: createTracker.run,
  removeHighlight: removeHighlight.run,
  runJob: runJob.run,
  saveSettings: saveSettings.run,
  showCell: showCell.run,
  undoJob: undoJob.run,
  watchWorkbook,
};
