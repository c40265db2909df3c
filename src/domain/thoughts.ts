import { checkSnapshot } from './checkSnapshot';
import { newTrackerEdits } from './newTrackerEdits';
import { planJob } from './planJob';
import { appendableSheet, planTaskEdits } from './planTaskEdits';
import { planTextEdits } from './planTextEdits';
import { unicodeEdits } from './sheet/write/unicodeEdits';

/** What takes long on a long sheet: plain data in, plain data out, so that another thread can do it. */
export const thoughts = {
  appendableSheet,
  checkSnapshot,
  newTrackerEdits,
  planJob,
  planTaskEdits,
  planTextEdits,
  unicodeEdits,
};

export type Thoughts = typeof thoughts;
