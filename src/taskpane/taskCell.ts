import type { FollowedTask } from '../domain/analysis/Analysis';

/** A cell of the task's row that lies inside its table: "Sheet!E7". */
export function taskCell({ sheet, row, time }: Pick<FollowedTask, 'sheet' | 'row' | 'time'>): string {
  return time.cell === '' ? `${sheet}!A${row}` : time.cell;
}
