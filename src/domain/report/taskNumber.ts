import type { Task } from '../sheet/Task';
import type { ReportValue } from './Report';

/** The number under which the plan lists the task; a plain number stays a number. */
export function taskNumber({ no }: Pick<Task, 'no'>): ReportValue {
  return /^\d{1,6}$/.test(no) ? Number(no) : no;
}

/** "số 1, 2, 12"; tasks without a number by their row: "số 1, 2 và ở dòng 14, 15". */
export function listTasks(tasks: readonly Pick<Task, 'no' | 'row'>[]): string {
  const numbered = tasks.filter(({ no }) => no !== '').map(({ no }) => no);
  const rows = tasks.filter(({ no }) => no === '').map(({ row }) => row);
  return [
    ...(numbered.length > 0 ? [`số ${numbered.join(', ')}`] : []),
    ...(rows.length > 0 ? [`ở dòng ${rows.join(', ')}`] : []),
  ].join(' và ');
}
