import { readOffices } from '../table/offices/readOffices';
import type { Task } from '../table/Task';
import type { PlanTask } from './Plan';

/** The task with the plan's texts where the sheet leaves a blank: what is judged is what will stand there. */
export function completeFromPlan(task: Task, planned: PlanTask | undefined): Task {
  if (!planned) return task;
  const isTimeBlank = String(task.time.value).trim() === '';
  return {
    ...task,
    no: task.no === '' ? String(planned.no) : task.no,
    result: task.result === '' ? planned.result : task.result,
    time: isTimeBlank ? { ...task.time, value: planned.time, numberFormat: 'General' } : task.time,
    ...(task.unit === '' ? { unit: planned.unit, ...readOffices(planned.unit) } : {}),
  };
}
