import { unitText } from '../table/offices/unitText';
import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { formatDate } from '../calendar/formatDate';
import { describeDay } from '../calendar/describeDay';
import { formatNumber } from '../text/formatNumber';
import { lowerFirst } from '../text/normalLetters';
import { reportTexts, standingLabels, taskStatusTexts } from './report.vi';
import { standingOf } from './standing';
import { byPlace } from '../table/byPlace';
import type { Section } from '../table/Task';
import { describeTypedCell } from './describeTypedCell';
import type { ReportRow, ReportTable } from './Report';
import { taskNumber } from './taskNumber';

/** Every task under its section, in the order of the sheet. */
export function buildTaskTable({ tasks, sections }: Pick<Analysis, 'tasks' | 'sections'>): ReportTable {
  const { no, content, unit, time, status } = reportTexts.columns;
  return {
    id: 'tasks',
    columns: [
      { title: no, align: 'center' },
      { title: content, align: 'left' },
      { title: unit, align: 'left' },
      { title: time, align: 'left' },
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
    cells: [taskNumber(task), task.content, unitText(task), describeTime(task), describeStatus(task)],
  };
}

/** The phrase; where it tells no deadline, that which was typed beside it. */
function describeTime({ time, schedule, judgement }: FollowedTask): string {
  const phrase = describeTypedCell(time);
  const isTold = schedule.kind === 'understood' && schedule.schedule.due.length > 0;
  const dates = isTold ? [] : judgement.due.map(({ date }) => date);
  const untold = dates.filter(
    (date) => !phrase.includes(formatDate(date)) && !phrase.includes(describeDay(date)),
  );
  const isPhrase = phrase !== '' && untold.length > 0 && untold.length <= MOST_DATES;
  return isPhrase
    ? `${phrase}\n${reportTexts.dueDates(untold.map(describeDay).join('; '))}`
    : phrase || dates.map(describeDay).join('; ');
}

/** More dates than these say no more than the phrase. */
const MOST_DATES = 2;

function describeStatus(task: FollowedTask): string {
  const { status, daysLate, missed, due } = task.judgement;
  if (status === 'doneLate') return taskStatusTexts.doneLate;
  if (status !== 'behind') return standingLabels[standingOf(task)];
  const days = formatNumber(daysLate);
  const occasions = missed.map(({ period }) => lowerFirst(period)).filter((period) => period !== '');
  return due.length > 1 && occasions.length > 0
    ? taskStatusTexts.lateOccasions(days, occasions.join(', '))
    : taskStatusTexts.late(days);
}
