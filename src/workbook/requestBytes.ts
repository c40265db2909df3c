import type { QueuedEdit } from './queueEdits';
import { callsOfLook } from './applyLook';
import { rowsByHeight } from './rowsByHeight';
import { runsOf } from './runsOf';

/** One call with the objects that lead to it, as office-js 1.1.110 sends them: 0.6 to 1.2 KB. */
const BYTES_PER_CALL = 1_300;
const utf8 = new TextEncoder();

/** About how much of a request an edit takes, rather too much than too little. */
export const requestBytes = (edit: QueuedEdit): number =>
  utf8.encode(JSON.stringify(edit)).length + callsOf(edit) * BYTES_PER_CALL;

function callsOf(edit: QueuedEdit): number {
  switch (edit.kind) {
    case 'rowHeights':
      return rowsByHeight(edit.row, edit.heights).length;
    case 'columnWidths':
      return runsOf(edit.widths).length;
    case 'pageSetup':
      return 20 + (edit.setup.pageBreaksBefore ?? []).length;
    case 'highlight':
      return edit.rules.length * 4;
    case 'removeRules':
      return edit.ids.length;
    case 'restoreRules':
      return edit.rules.length * 7;
    case 'standardWidths':
      return edit.columns.length;
    case 'looks':
      return callsOfLook(edit.areas, edit.look);
    case 'addSheet':
      return 1 + Object.keys(edit.properties).length;
    default:
      return 1;
  }
}
