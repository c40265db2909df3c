import type { FollowedTask } from '../domain/analysis/Analysis';
import { impliedTexts } from '../domain/schedule/schedule.vi';
import { paneText } from './taskpane.vi';
import type { Implied } from '../domain/schedule/Schedule';

/** "24 nhiệm vụ không ghi năm: lấy năm của kế hoạch.": what the time phrases left unsaid, the most frequent first. */
export function describeAssumptions(tasks: readonly FollowedTask[]): readonly string[] {
  const counts = new Map<Implied, number>();
  for (const { schedule } of tasks) {
    if (schedule.kind === 'notUnderstood') continue;
    for (const implied of new Set(schedule.schedule.implied))
      counts.set(implied, (counts.get(implied) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([implied, count]) => paneText.plan.assumedOf(count, impliedTexts[implied]));
}
