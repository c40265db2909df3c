import type { FollowedTask } from '../domain/analysis/Analysis';
import type { Status } from '../domain/progress/Judgement';
import { statusTones } from './tones';

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** The statuses that occur, the most pressing first (the order of statusTones). */
export function countStatuses(tasks: readonly FollowedTask[]): readonly StatusCount[] {
  const counts = new Map<string, number>();
  for (const { judgement } of tasks) counts.set(judgement.status, (counts.get(judgement.status) ?? 0) + 1);
  return statusOrder.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
}

const statusOrder = Object.keys(statusTones) as readonly Status[];
