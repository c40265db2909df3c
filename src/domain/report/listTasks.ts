import type { Task } from '../table/Task';
import { reportTexts } from './report.vi';

/** More numbers than this are no help to a reader, and thousands would not fit a cell. */
const MOST_LISTED = 60;
const MOST_QUOTED = 6;

/** "số 1, 2, 12"; tasks without a number by their words: "số 1, 2 và “Sơ kết”"; a long list stands in `annex`. */
export function listTasks(tasks: readonly Pick<Task, 'no' | 'content'>[], annex: string): string {
  const numbered = tasks.filter(({ no }) => no !== '').map(({ no }) => no);
  const quoted = tasks.filter(({ no }) => no === '').map(({ content }) => reportTexts.quoted(content));
  if (tasks.length > MOST_LISTED || quoted.length > MOST_QUOTED) return reportTexts.listedIn(annex);
  return [
    ...(numbered.length > 0 ? [`số ${numbered.join(', ')}`] : []),
    ...(quoted.length > 0 ? [quoted.join(', ')] : []),
  ].join(' và ');
}
