import { checkSnapshot } from '../domain/jobs/checkSnapshot';
import { keepPlanEdits, plansOfWorkbook } from '../domain/jobs/keepPlanEdits';
import { newTrackerEdits } from '../domain/jobs/newTrackerEdits';
import { nextYear } from '../domain/jobs/nextYear';
import { planJob } from '../domain/jobs/planJob';
import { appendableSheet, planTaskEdits } from '../domain/jobs/planTaskEdits';
import { planTextEdits } from '../domain/jobs/planTextEdits';
import { trackerOfSheet } from '../domain/jobs/trackerOfSheet';
import { copiedReport } from '../domain/report/copiedReport';
import type { SeenReport } from '../domain/report/printed/SeenReport';
import type { Refusal } from '../domain/problem/Refusal';
import { unicodeEdits } from '../domain/fill/unicodeEdits';
import type { WordFile } from '../word/wordFile';

/** What writes a .docx is loaded when it is needed. */
const wordFile = async (seen: SeenReport): Promise<WordFile | Refusal> => {
  const word = await import(/* webpackChunkName: "word" */ '../word/wordFile');
  return word.wordFile(seen);
};

/** What takes long on a long sheet: plain data in, plain data out, so that another thread can do it. */
export const workerJobs = {
  appendableSheet,
  checkSnapshot,
  copiedReport,
  keepPlanEdits,
  newTrackerEdits,
  nextYear,
  planJob,
  planTaskEdits,
  planTextEdits,
  plansOfWorkbook,
  trackerOfSheet,
  unicodeEdits,
  wordFile,
};

export type WorkerJobs = typeof workerJobs;
