import type { CopiedReport } from '../domain/report/copiedReport';
import type { Action } from './Action';
import { readSeenReport } from './readSeenReport';
import { runInWorker } from './runInWorker';

/** The report on the active sheet, or the only one, as its sheets stand now: for Word, and as plain text. */
export const copyReport: Action<undefined, CopiedReport> = async () =>
  runInWorker('copiedReport', await readSeenReport());
