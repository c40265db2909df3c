import type { FollowedTask } from '../analysis/Analysis';
import type { Role } from '../table/Role';
import type { CellValue } from '../sheet/Snapshot';
import { isBlank } from '../sheet/TypedCell';
import { dueCell } from './dueCell';
import { numberCell } from './numberCell';
import { unitText } from '../table/offices/unitText';
import { statusCell } from '../progress/statusCell';

/** What we would write for a task, by column role; a role without an entry is left to the user. */
export type TaskCells = Partial<Record<Role, CellValue>>;

export function taskCells(task: FollowedTask): TaskCells {
  const { no, content, result, time, recorded, judgement } = task;
  return {
    no: numberCell(no),
    content,
    result,
    unit: unitText(task),
    time: time.value,
    due: recorded.due && !isBlank(recorded.due) ? recorded.due.value : dueCell(judgement.due),
    status: statusCell(judgement.status),
    daysLate: judgement.daysLate > 0 ? judgement.daysLate : '',
  };
}
