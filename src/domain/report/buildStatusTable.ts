import type { FollowedTask } from '../analysis/Analysis';
import type { Settings } from '../settings/Settings';
import { describeCount } from './describeCount';
import { barTexts, reportTexts, standingLabels } from './report.vi';
import type { ReportTable } from './Report';
import { countStandings, STANDINGS } from './standing';

/** Squares that stand on one line of the column for them (layout/tableShape). */
const MOST_SQUARES = 25;

/** How many tasks stand how, groups without any left out: in figures, and with charts a square a task where they fit. */
export function buildStatusTable(
  tasks: readonly FollowedTask[],
  { charts }: Pick<Settings, 'charts'>,
): ReportTable {
  const counts = countStandings(tasks);
  const having = STANDINGS.flatMap((standing) => {
    const count = counts.get(standing) ?? 0;
    return count > 0 ? [{ standing, count }] : [];
  });
  const each = Math.max(1, Math.ceil(Math.max(0, ...counts.values()) / MOST_SQUARES));
  const squares = each === 1 ? barTexts.oneASquare : barTexts.someASquare(describeCount(each));
  return {
    id: 'statuses',
    columns: [
      { title: reportTexts.columns.status, align: 'left' },
      { title: barTexts.taskCount, align: 'center' },
      ...(charts ? [{ title: squares, align: 'left' } as const] : []),
    ],
    rows: having.map(({ standing, count }) => ({
      kind: 'data',
      cells: [
        standingLabels[standing],
        describeCount(count),
        ...(charts ? ['■'.repeat(Math.max(1, Math.round(count / each)))] : []),
      ],
    })),
    notes: [],
  };
}
