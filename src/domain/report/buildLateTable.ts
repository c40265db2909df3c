import type { FollowedTask } from '../Analysis';
import { formatDate } from '../calendar/formatDate';
import type { DueDate } from '../schedule/Schedule';
import { describeTypedCell } from './describeTypedCell';
import type { ReportTable } from './Report';
import { reportTexts } from './reportTexts';
import { tasksWith } from './taskCounts';
import { taskNumber } from './taskNumber';

/** The tasks that are behind, the latest first. */
export function buildLateTable(tasks: readonly FollowedTask[]): ReportTable {
  const { no, content, unit, due, daysLate, cause } = reportTexts.columns;
  const late = tasksWith(tasks, ['behind']).sort((a, b) => b.judgement.daysLate - a.judgement.daysLate);
  return {
    id: 'late',
    columns: [
      { title: no, align: 'center' },
      { title: content, align: 'left' },
      { title: unit, align: 'left' },
      { title: due, align: 'center' },
      { title: daysLate, align: 'center' },
      { title: cause, align: 'left' },
    ],
    notes: [],
    rows: late.map((task) => ({
      kind: 'data',
      cells: [
        taskNumber(task),
        task.content,
        task.unit,
        task.judgement.missed[0]?.date ?? '',
        task.judgement.daysLate,
        describeCause(task),
      ],
    })),
  };
}

/** Several missed periods are named; the cause is what the sheet records, blank for the clerk where it records none. */
function describeCause({ judgement: { missed }, recorded }: FollowedTask): string {
  const periods = missed.length > 1 ? reportTexts.missedPeriods(missed.map(periodName).join(', ')) : '';
  return [periods, describeTypedCell(recorded.reason)].filter(Boolean).join('\n');
}

const periodName = ({ period, date }: DueDate): string => period || formatDate(date);
