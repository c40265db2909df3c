import { actionLabels } from './actions.vi';
import type { WordFile } from '../word/wordFile';
import type { Action } from './Action';
import { readSeenReport } from './readSeenReport';
import { think } from './think';

/** As copyReport, as a .docx. */
export const saveReportAsWord: Action<undefined, WordFile> = {
  id: 'saveReportAsWord',
  label: actionLabels.saveReportAsWord,
  run: async () => think('wordFile', await readSeenReport()),
};
