import type { FollowedTask } from '../analysis/Analysis';
import type { ReportColumn, ReportTable } from './Report';
import { reportTexts } from './report.vi';
import { statusCounter } from './taskCounts';
import { unitShares } from './unitShares';

/** One row an office: tasks led and tasks shared, apart. */
export function buildUnitTable(tasks: readonly FollowedTask[]): ReportTable {
  const { no, unit } = reportTexts.columns;
  return {
    id: 'units',
    columns: [
      { title: no, align: 'center' },
      { title: unit, align: 'left' },
      ...countColumns(reportTexts.columns.lead),
      ...countColumns(reportTexts.columns.cooperating),
    ],
    notes: [],
    rows: unitShares(tasks).map(({ name, lead, cooperating }, index) => ({
      kind: 'data',
      cells: [index + 1, name, ...counts(lead), ...counts(cooperating)],
    })),
  };
}

function countColumns(group: string): ReportColumn[] {
  const { total, done, behind } = reportTexts.columns;
  return [total, done, behind].map((title) => ({ title, group, align: 'center' }));
}

function counts(tasks: readonly FollowedTask[]): number[] {
  const countOf = statusCounter(tasks);
  return [tasks.length, countOf('done', 'doneLate'), countOf('behind')];
}
