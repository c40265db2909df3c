import { unitText } from '../table/offices/unitText';
import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { formatDate } from '../calendar/formatDate';
import { statusLabels } from '../progress/progress.vi';
import { reportTexts } from './report.vi';
import { byPlace } from '../table/byPlace';
import type { Section } from '../table/Task';
import { describeTypedCell } from './describeTypedCell';
import type { ReportRow, ReportTable } from './Report';
import { taskNumber } from './taskNumber';

/** Every task under its section, in the order of the sheet. */
export function buildTaskTable({ tasks, sections }: Pick<Analysis, 'tasks' | 'sections'>): ReportTable {
  const { no, content, unit, time, result, status } = reportTexts.columns;
  return {
    id: 'tasks',
    columns: [
      { title: no, align: 'center' },
      { title: content, align: 'left' },
      { title: unit, align: 'left' },
      { title: time, align: 'left' },
      { title: result, align: 'left' },
      { title: status, align: 'center' },
    ],
    notes: [],
    rows: inSheetOrder(sections, tasks).map((item) => ('content' in item ? taskRow(item) : headingRow(item))),
  };
}

function inSheetOrder(
  sections: readonly Section[],
  tasks: readonly FollowedTask[],
): (Section | FollowedTask)[] {
  const sheets = [...new Set(tasks.map(({ sheet }) => sheet))];
  return [...sections.filter(({ sheet }) => sheets.includes(sheet)), ...tasks].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || byPlace(a, b),
  );
}

/** "C.II" is printed as "II": its parent stands above. */
function headingRow({ code, title }: Section): ReportRow {
  return { kind: 'heading', cells: [code.split('.').at(-1) ?? code, title] };
}

function taskRow(task: FollowedTask): ReportRow {
  return {
    kind: 'data',
    cells: [
      taskNumber(task),
      task.content,
      unitText(task),
      describeTime(task),
      describeResult(task),
      describeStatus(task),
    ],
  };
}

/** The phrase, then the dates that it does not show itself: "Hằng quý" / "(31/03/2025; 30/06/2025 …)". */
function describeTime({ time, judgement }: FollowedTask): string {
  const phrase = describeTypedCell(time);
  const dates = judgement.due.map(({ date }) => formatDate(date)).filter((date) => !phrase.includes(date));
  return [phrase, ...(dates.length > 0 ? [reportTexts.dueDates(dates.join('; '))] : [])]
    .filter(Boolean)
    .join('\n');
}

function describeResult({ recorded, judgement }: FollowedTask): string {
  const evidence = describeTypedCell(recorded.evidence);
  const dates = judgement.completedOn.map(formatDate).join('; ');
  return [
    describeTypedCell(recorded.actualResult),
    evidence && reportTexts.evidence(evidence),
    dates && reportTexts.completedOn(dates),
  ]
    .filter(Boolean)
    .join('\n');
}

function describeStatus({ judgement: { status, daysLate } }: FollowedTask): string {
  const label = statusLabels[status];
  return daysLate > 0 ? reportTexts.lateStatus(label, daysLate) : label;
}
