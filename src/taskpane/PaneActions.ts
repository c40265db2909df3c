import type { addPlanTasks } from '../actions/addPlanTasks';
import type { checkWorkbook } from '../actions/checkWorkbook';
import type { convertToUnicode } from '../actions/convertToUnicode';
import type { copyReport } from '../actions/copyReport';
import type { createTracker } from '../actions/createTracker';
import type { removeHighlight } from '../actions/removeHighlight';
import type { canSaveFiles } from '../actions/hostState';
import type { runJob } from '../actions/runJob';
import type { saveCorrections } from '../actions/saveCorrections';
import type { saveReportAsWord } from '../actions/saveReportAsWord';
import type { saveSettings } from '../actions/saveSettings';
import type { showCell } from '../actions/showCell';
import type { takePlanText } from '../actions/takePlanText';
import type { undoJob } from '../actions/undoJob';
import type { watchWorkbook } from '../actions/watchWorkbook';

/** All that the pane can do to the workbook; index.tsx hands it in. */
export interface PaneActions {
  readonly checkWorkbook: typeof checkWorkbook.run;
  readonly runJob: typeof runJob.run;
  readonly createTracker: typeof createTracker.run;
  readonly undoJob: typeof undoJob.run;
  readonly showCell: typeof showCell.run;
  readonly removeHighlight: typeof removeHighlight.run;
  readonly saveSettings: typeof saveSettings.run;
  readonly saveCorrections: typeof saveCorrections.run;
  readonly takePlanText: typeof takePlanText.run;
  readonly addPlanTasks: typeof addPlanTasks.run;
  readonly convertToUnicode: typeof convertToUnicode.run;
  readonly copyReport: typeof copyReport.run;
  readonly saveReportAsWord: typeof saveReportAsWord.run;
  readonly canSaveFiles: typeof canSaveFiles;
  readonly watchWorkbook: typeof watchWorkbook;
}
