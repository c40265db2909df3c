import type { Task } from '../sheet/Task';
import { reportTexts } from '../messages.vi';

/** More numbers than this are no help to a reader, and thousands would not fit a cell. */
const MOST_LISTED = 60;

/** "số 1, 2, 12"; tasks without a number by their row: "số 1, 2 và ở dòng 14, 15"; a long list stands in `annex`. */
export function listTasks(tasks: readonly Pick<Task, 'no' | 'row'>[], annex: string): string {
  if (tasks.length > MOST_LISTED) return reportTexts.listedIn(annex);
  const numbered = tasks.filter(({ no }) => no !== '').map(({ no }) => no);
  const rows = tasks.filter(({ no }) => no === '').map(({ row }) => row);
  return [
    ...(numbered.length > 0 ? [`số ${numbered.join(', ')}`] : []),
    ...(rows.length > 0 ? [`ở dòng ${rows.join(', ')}`] : []),
  ].join(' và ');
}
