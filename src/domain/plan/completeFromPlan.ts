import { readOffices } from '../table/offices/readOffices';
import type { FilledRole, Task } from '../table/Task';
import { isBlank } from '../sheet/TypedCell';
import type { PlanTask } from './Plan';

/** The task with the plan's texts where the sheet leaves a blank: what is judged is what will stand there. */
export function completeFromPlan(task: Task, planned: PlanTask | undefined): Task {
  if (!planned) return task;
  const isBlankIn: Readonly<Record<FilledRole, boolean>> = {
    content: task.content === '',
    result: task.result === '',
    unit: task.unit === '',
    time: isBlank(task.time),
  };
  const filled = FILLED.filter((role) => isBlankIn[role] && planned[role] !== '');
  return {
    ...task,
    no: task.no === '' ? String(planned.no) : task.no,
    content: isBlankIn.content ? planned.content : task.content,
    result: isBlankIn.result ? planned.result : task.result,
    time: isBlankIn.time ? { ...task.time, value: planned.time, numberFormat: 'General' } : task.time,
    ...(isBlankIn.unit ? { unit: planned.unit, ...readOffices(planned.unit) } : {}),
    ...(filled.length > 0 ? { filled } : {}),
  };
}

const FILLED: readonly FilledRole[] = ['content', 'result', 'unit', 'time'];
