import type { FollowedTask } from '../analysis/Analysis';
import { statusLabels } from '../progress/progress.vi';
import type { Status } from '../progress/Judgement';
import { describeCount } from './describeCount';
import { barTexts, reportTexts } from './report.vi';
import type { ReportTable } from './Report';
import { statusCounter } from './taskCounts';

/** Squares that stand on one line of the column for them (layout/tableShape). */
const MOST_SQUARES = 25;

/** How many tasks have each status, those that none has left out: in figures, and a square a task where they fit. */
export function buildStatusTable(tasks: readonly FollowedTask[]): ReportTable {
  const countOf = statusCounter(tasks);
  const occurring = (Object.keys(statusLabels) as Status[]).filter((status) => countOf(status) > 0);
  const most = Math.max(0, ...occurring.map((status) => countOf(status)));
  const each = Math.max(1, Math.ceil(most / MOST_SQUARES));
  return {
    id: 'statuses',
    columns: [
      { title: reportTexts.columns.status, align: 'left' },
      { title: barTexts.taskCount, align: 'center' },
      { title: each === 1 ? barTexts.oneASquare : barTexts.someASquare(describeCount(each)), align: 'left' },
    ],
    rows: occurring.map((status) => ({
      kind: 'data',
      cells: [
        status === 'done' && occurring.includes('doneLate') ? barTexts.doneInTime : statusLabels[status],
        countOf(status),
        '■'.repeat(Math.max(1, Math.round(countOf(status) / each))),
      ],
    })),
    notes: [],
  };
}
