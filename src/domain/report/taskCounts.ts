import type { FollowedTask } from '../analysis/Analysis';
import type { Status } from '../progress/Judgement';

/** The columns in which tasks are counted; every status is in one of them. */
export const statusGroups = [
  { title: 'Hoàn thành', statuses: ['done', 'doneLate'] },
  { title: 'Đang thực hiện', statuses: ['inProgress', 'ongoing'] },
  { title: 'Chưa đến hạn', statuses: ['dueSoon', 'notStarted', 'onDemand'] },
  { title: 'Chậm tiến độ', statuses: ['behind'] },
  { title: 'Chưa đủ thông tin', statuses: ['needsUpdate', 'noRecord', 'needsDeadline', 'notUnderstood'] },
] as const satisfies readonly { readonly title: string; readonly statuses: readonly Status[] }[];

export function tasksWith(tasks: readonly FollowedTask[], statuses: readonly Status[]): FollowedTask[] {
  return tasks.filter((task) => statuses.includes(task.judgement.status));
}

/** How many of the tasks have one of some statuses; a list is gone through once, however much is asked. */
export function statusCounter(tasks: readonly FollowedTask[]): (...statuses: readonly Status[]) => number {
  const counts = new Map<Status, number>();
  for (const { judgement } of tasks) counts.set(judgement.status, (counts.get(judgement.status) ?? 0) + 1);
  return (...statuses) => statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

/** All tasks, then those of each group. */
export function countByGroup(tasks: readonly FollowedTask[]): number[] {
  const countOf = statusCounter(tasks);
  return [tasks.length, ...statusGroups.map(({ statuses }) => countOf(...statuses))];
}
