import type { FollowedTask } from '../../Analysis';
import type { PlanTask } from '../../plan/Plan';
import type { Role } from '../Role';
import type { CellValue } from '../Snapshot';
import { dueCell } from './dueCell';
import { statusCell } from './highlightRules';

/** What we would write for a task, by column role; a role without an entry is left to the user. */
export type TaskCells = Partial<Record<Role, CellValue>>;

/** `planned` is the matching task of the year's plan: it fills what the sheet leaves blank. */
export function taskCells(task: FollowedTask, planned: PlanTask | undefined): TaskCells {
  const { judgement } = task;
  return {
    no: numberCell(task.no !== '' ? task.no : String(planned?.no ?? '')),
    content: task.content,
    result: task.result !== '' ? task.result : (planned?.result ?? ''),
    unit: task.unit !== '' ? task.unit : (planned?.unit ?? ''),
    time: task.time.value !== '' ? task.time.value : (planned?.time ?? ''),
    due: task.recorded.due?.value || dueCell(judgement.due),
    status: statusCell(judgement.status),
    daysLate: judgement.daysLate > 0 ? judgement.daysLate : '',
  };
}

/** "7" as a number, "1.1" and "3a" as text. */
function numberCell(no: string): CellValue {
  return /^\d+$/.test(no) ? Number(no) : no;
}
