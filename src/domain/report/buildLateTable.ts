import type { Analysis } from '../analysis/Analysis';
import { compareDates } from '../calendar/PlainDate';
import { upperFirst } from '../text/normalLetters';
import { reportTexts } from './report.vi';
import type { ReportTable } from './Report';
import { tasksIn } from './standing';
import { daysText, leadText, nameWithOccasions } from './taskLines';
import { typedCause } from './typedCause';

/** The tasks that are behind, the longest overdue first; the cause as somebody wrote it, else a dotted line. */
export function buildLateTable({ tasks }: Pick<Analysis, 'tasks'>): ReportTable {
  const { no, task, lead, due, cause } = reportTexts.columns;
  const late = tasksIn(tasks, 'behind').sort((a, b) => {
    const [x, y] = [a.judgement.missed[0], b.judgement.missed[0]];
    return x && y ? compareDates(x.date, y.date) : 0;
  });
  const isExplained = late.some((each) => typedCause(each) !== '');
  return {
    id: 'late',
    columns: [
      { title: no, align: 'center' },
      { title: task, align: 'left' },
      { title: lead, align: 'left' },
      { title: due, align: 'center' },
      ...(isExplained ? [{ title: cause, align: 'left' } as const] : []),
    ],
    notes: [],
    rows: late.map((each, index) => ({
      kind: 'data',
      cells: [
        index + 1,
        nameWithOccasions(each, each.judgement.missed),
        upperFirst(leadText(each)),
        daysText(each.judgement.missed),
        ...(isExplained ? [typedCause(each) || reportTexts.blank] : []),
      ],
    })),
  };
}
