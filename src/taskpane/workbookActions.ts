import { addPlanTasks } from '../actions/addPlanTasks';
import { checkWorkbook } from '../actions/checkWorkbook';
import { convertToUnicode } from '../actions/convertToUnicode';
import { copyReport } from '../actions/copyReport';
import { createTracker } from '../actions/createTracker';
import { draftNextYear, readNextYear } from '../actions/draftNextYear';
import { dropPlan } from '../actions/dropPlan';
import { canSaveFiles } from '../actions/hostState';
import { keepPlan } from '../actions/keepPlan';
import { removeHighlight } from '../actions/removeHighlight';
import { runJob } from '../actions/runJob';
import { saveCorrections } from '../actions/saveCorrections';
import { saveReportAsWord } from '../actions/saveReportAsWord';
import { saveSettings } from '../actions/saveSettings';
import { showCell } from '../actions/showCell';
import { takePlanText } from '../actions/takePlanText';
import { trackSheet } from '../actions/trackSheet';
import { undoJob } from '../actions/undoJob';
import { watchSelection } from '../actions/watchSelection';
import { watchWorkbook } from '../actions/watchWorkbook';

/**
 * All that the pane can do to the workbook. Reading, judging and reporting are half of the code: index.tsx loads this file
 * behind the first paint.
 */
export const workbookActions = {
  addPlanTasks,
  canSaveFiles,
  checkWorkbook,
  convertToUnicode,
  copyReport,
  createTracker,
  draftNextYear,
  dropPlan,
  keepPlan,
  readNextYear,
  removeHighlight,
  runJob,
  saveCorrections,
  saveReportAsWord,
  saveSettings,
  showCell,
  takePlanText,
  trackSheet,
  undoJob,
  watchSelection,
  watchWorkbook,
};

export type PaneActions = typeof workbookActions;
