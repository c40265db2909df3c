import type { FollowedTask } from '../analysis/Analysis';
import { statusLabels } from '../progress/progress.vi';
import { chartTexts } from './report.vi';
import type { Status } from '../progress/Judgement';
import type { ReportChart } from './Report';
import { statusCounter } from './taskCounts';

/** How many tasks have each status, those that none has left out. */
export function buildStatusChart(tasks: readonly FollowedTask[]): ReportChart | undefined {
  const countOf = statusCounter(tasks);
  const occurring = (Object.keys(statusLabels) as Status[]).filter((status) => countOf(status) > 0);
  if (occurring.length === 0) return undefined;
  return {
    name: chartTexts.statusName,
    title: chartTexts.statusTitle,
    categories: occurring.map((status) =>
      status === 'done' && occurring.includes('doneLate') ? chartTexts.doneInTime : statusLabels[status],
    ),
    series: [{ name: chartTexts.taskCount, values: occurring.map((status) => countOf(status)) }],
    notes: [],
  };
}
