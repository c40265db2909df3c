import type { WordFile } from '../word/wordFile';
import type { Action } from './Action';
import { readSeenReport } from './readSeenReport';
import { runInWorker } from './runInWorker';

/** As copyReport, as a .docx. */
export const saveReportAsWord: Action<undefined, WordFile> = async () =>
  runInWorker('wordFile', await readSeenReport());
