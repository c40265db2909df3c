import { checkSnapshot } from '../domain/checkSnapshot';
import { newTrackerEdits } from '../domain/newTrackerEdits';
import { planJob } from '../domain/planJob';
import { appendableSheet, planTaskEdits } from '../domain/planTaskEdits';
import { planTextEdits } from '../domain/planTextEdits';
import { copiedReport } from '../domain/report/copiedReport';
import type { SeenReport } from '../domain/report/printed/SeenReport';
import type { Refusal } from '../domain/Refusal';
import { unicodeEdits } from '../domain/sheet/write/unicodeEdits';
import type { WordFile } from '../word/wordFile';

/** What writes a .docx is loaded when it is needed. */
const wordFile = async (seen: SeenReport): Promise<WordFile | Refusal> => {
  const word = await import(/* webpackChunkName: "word" */ '../word/wordFile');
  return word.wordFile(seen);
};

/** What takes long on a long sheet: plain data in, plain data out, so that another thread can do it. */
export const thoughts = {
  appendableSheet,
  checkSnapshot,
  copiedReport,
  newTrackerEdits,
  planJob,
  planTaskEdits,
  planTextEdits,
  unicodeEdits,
  wordFile,
};

export type Thoughts = typeof thoughts;
