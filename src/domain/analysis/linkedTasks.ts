import type { FollowedTask } from './Analysis';
import type { PlanIndicator } from '../plan/Plan';

/** The tasks of the workbook that work for an indicator of the plan: while they are late they pull it down. */
export function linkedTasks(
  planned: Pick<PlanIndicator, 'tasks'>,
  tasks: readonly FollowedTask[],
): readonly FollowedTask[] {
  return tasks.filter(({ planNo }) => planNo !== undefined && planned.tasks.includes(planNo));
}
