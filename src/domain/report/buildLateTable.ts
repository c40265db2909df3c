import { unitText } from '../table/offices/unitText';
import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { formatDate } from '../calendar/formatDate';
import { verdictLabels } from '../indicator/indicator.vi';
import { reportTexts } from './report.vi';
import { linkedIndicators, type LinkedIndicator } from '../analysis/linkedIndicators';
import type { DueDate } from '../schedule/Schedule';
import { describeTypedCell } from './describeTypedCell';
import type { ReportTable } from './Report';
import { tasksWith } from './taskCounts';
import { taskNumber } from './taskNumber';
import { withoutEndMarks } from '../text/withoutEndMarks';

/** The tasks that are behind, the latest first. */
export function buildLateTable(analysis: Analysis): ReportTable {
  const { no, content, unit, due, daysLate, cause } = reportTexts.columns;
  const late = tasksWith(analysis.tasks, ['behind']).sort(
    (a, b) => b.judgement.daysLate - a.judgement.daysLate,
  );
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
        unitText(task),
        task.judgement.missed[0]?.date ?? '',
        task.judgement.daysLate,
        describeCause(task, linkedIndicators(task, analysis)),
      ],
    })),
  };
}

/**
 * Several missed periods are named; the cause is what the sheet records, blank for the clerk where it records none; then
 * the indicators that the delay pulls down.
 */
function describeCause(
  { judgement: { missed }, recorded }: FollowedTask,
  linked: readonly LinkedIndicator[],
): string {
  const periods = missed.length > 1 ? reportTexts.missedPeriods(missed.map(periodName).join(', ')) : '';
  return [periods, describeTypedCell(recorded.reason), ...linked.map(describeLink)]
    .filter(Boolean)
    .join('\n');
}

const periodName = ({ period, date }: DueDate): string => period || formatDate(date);

function describeLink({ planned, followed }: LinkedIndicator): string {
  const name = withoutEndMarks(followed?.name ?? planned.name);
  const verdict = verdictLabels[followed?.judgement.verdict ?? 'noData'].toLocaleLowerCase('vi');
  return reportTexts.affects(planned.no, name, verdict);
}
