import type { Task } from '../table/Task';
import type { ReportValue } from './Report';

/** The number under which the plan lists the task; a plain number stays a number. */
export function taskNumber({ no }: Pick<Task, 'no'>): ReportValue {
  return /^\d{1,6}$/.test(no) ? Number(no) : no;
}
