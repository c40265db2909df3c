import type { checkWorkbook } from '../actions/checkWorkbook';
import type { createTracker } from '../actions/createTracker';
import type { removeHighlight } from '../actions/removeHighlight';
import type { runJob } from '../actions/runJob';
import type { saveSettings } from '../actions/saveSettings';
import type { showCell } from '../actions/showCell';
import type { undoJob } from '../actions/undoJob';
import type { watchWorkbook } from '../actions/watchWorkbook';

/** All that the pane can do to the workbook; index.tsx hands it in. */
export interface PaneActions {
  readonly checkWorkbook: typeof checkWorkbook;
  readonly runJob: typeof runJob;
  readonly createTracker: typeof createTracker;
  readonly undoJob: typeof undoJob;
  readonly showCell: typeof showCell;
  readonly removeHighlight: typeof removeHighlight;
  readonly saveSettings: typeof saveSettings;
  readonly watchWorkbook: typeof watchWorkbook;
}
