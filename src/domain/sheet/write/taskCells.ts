import type { FollowedTask } from '../../Analysis';
import type { Role } from '../Role';
import type { CellValue } from '../Snapshot';
import { isBlank } from '../TypedCell';
import { dueCell } from './dueCell';
import { unitText } from '../unitText';
import { statusCell } from '../../progress/statusCell';

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
    due: isBlank(recorded.due) ? dueCell(judgement.due) : (recorded.due?.value ?? ''),
    status: statusCell(judgement.status),
    daysLate: judgement.daysLate > 0 ? judgement.daysLate : '',
  };
}

/** "7" as a number, "1.1" and "3a" as text. */
function numberCell(no: string): CellValue {
  return /^\d+$/.test(no) ? Number(no) : no;
}
