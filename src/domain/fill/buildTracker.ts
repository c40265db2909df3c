import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { isDateFormat, isMonthFormat } from '../calendar/excelSerial';
import { trackerText } from '../table/table.vi';
import { literalNumber } from '../text/literalNumber';
import { byPlace } from '../table/byPlace';
import type { Edit } from '../sheet/Edit';
import type { Role } from '../table/Role';
import type { CellValue } from '../sheet/Snapshot';
import type { Recorded, Section } from '../table/Task';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
import { buildOwnSheet, TITLE_LINES } from './buildOwnSheet';
import { DATE_FORMAT, type OwnColumn } from '../table/header/OwnColumn';
import { highlightEdit } from './highlightRules';
import { headerRowUnder, type TableRow } from './layOwnTable';
import { romanDigits } from '../table/rows/rowCode';
import { taskCells } from './taskCells';
import { keptColumns, standardColumns, trackingColumns } from '../table/header/trackerColumns';

const ownColumns: readonly OwnColumn[] = [...standardColumns, ...trackingColumns];

/** Columns whose cells hold what people recorded, carried over from the pasted sheet. */
const RECORDED_ROLES = [
  'completedOn',
  'actualResult',
  'evidence',
  'reason',
  'note',
] as const satisfies readonly (keyof Recorded)[];

/** "Sổ theo dõi": one row a task, section rows kept, beside a pasted sheet that stays as it is. */
export function buildTracker(
  analysis: Pick<Analysis, 'asOf' | 'year' | 'tasks' | 'sections'>,
  sheet: string,
  source: string,
  titles = { title: trackerText.title as string, subtitle: trackerText.planOfYear(analysis.year) },
): readonly Edit[] {
  const kept = keptColumns.filter(({ role }) =>
    analysis.tasks.some(({ recorded: { [role]: cell } }) => cell !== undefined && !isBlank(cell)),
  );
  const columns = [...ownColumns, ...kept];
  const rows = inSheetOrder(analysis.sections, analysis.tasks).map((item) =>
    'content' in item ? taskRow(item, columns) : sectionRow(item, analysis.sections, columns),
  );
  const statusColumn = ownColumns.findIndex((column) => column.role === 'status');
  const firstRow = headerRowUnder(TITLE_LINES) + 1;
  const body = { row: firstRow, column: 0, rowCount: rows.length, columnCount: columns.length };
  return [
    ...buildOwnSheet({
      sheet,
      kind: 'tracker',
      source,
      ...titles,
      asOf: analysis.asOf,
      columns: ownColumns,
      kept,
      rows,
    }),
    ...(rows.length === 0 ? [] : [highlightEdit(sheet, body, statusColumn)]),
  ];
}

/** As in the sheet, table after table; a task that the user moved to another section comes last in it. */
function inSheetOrder(
  sections: readonly Section[],
  tasks: readonly FollowedTask[],
): (Section | FollowedTask)[] {
  const place = (item: Section | FollowedTask): Place =>
    'content' in item && item.writtenSection !== undefined ? endOf(sections, item) : item;
  return [...sections, ...tasks].sort((a, b) => byPlace(place(a), place(b)) || a.row - b.row);
}

type Place = Pick<Section, 'table' | 'row'>;

/** Just before the heading that follows the task's section in its table. */
function endOf(sections: readonly Section[], { sheet, section, table }: FollowedTask): Place {
  const own = sections.filter((heading) => heading.sheet === sheet);
  const at = own.findIndex(({ code }) => code === section);
  const inTable = own[at]?.table ?? table ?? 0;
  const next = own[at + 1];
  const isNear = next !== undefined && (next.table ?? 0) === inTable;
  return { table: inTable, row: isNear ? next.row - 0.5 : Infinity };
}

/** "C.II" stands in the sheet as "II", for the row of its parent is above; "II.2.4" as "2.4", a path as a whole. */
function sectionRow(
  { sheet, code, title }: Section,
  sections: readonly Section[],
  columns: readonly OwnColumn[],
): TableRow {
  const parents = sections.filter((other) => other.sheet === sheet && code.startsWith(`${other.code}.`));
  const above = Math.max(0, ...parents.map((parent) => parent.code.length + 1));
  const path = /(?:^|\.)(\d+(?:\.\d+)*)$/.exec(code)?.[1];
  const own = code === title ? numberOf(title, sections) : (path ?? code.slice(above));
  return {
    kind: 'section',
    values: columns.map(({ role }) => (role === 'no' ? own : role === 'content' ? title : '')),
  };
}

/** A heading without a number gets one, so that its row reads as a heading beside numbered tasks. */
function numberOf(title: string, sections: readonly Section[]): string {
  const bare = sections.filter((section) => section.code === section.title);
  return bare.length === sections.length
    ? romanDigits(bare.findIndex((section) => section.title === title) + 1)
    : title;
}

function taskRow(task: FollowedTask, columns: readonly OwnColumn[]): TableRow {
  const own = { ...taskCells(task), ...cellsOf(task.recorded, RECORDED_ROLES) };
  const kept = cellsOf(
    task.recorded,
    keptColumns.map(({ role }) => role),
  );
  const filled = columns.flatMap(({ role }, i) => (task.filled?.some((each) => each === role) ? [i] : []));
  return {
    kind: 'row',
    ...(filled.length > 0 ? { fromPlan: filled } : {}),
    values: columns.map(({ role }, i) => (i < ownColumns.length ? own : kept)[role] ?? ''),
    numberFormats: columns.map(({ role }) => {
      if (role === 'time') return timeFormat(task.time);
      return role === 'progress' ? (task.recorded.progress?.numberFormat ?? null) : null;
    }),
  };
}

function cellsOf(recorded: Recorded, roles: readonly (keyof Recorded)[]): Partial<Record<Role, CellValue>> {
  return Object.fromEntries(roles.map((role) => [role, recorded[role]?.value ?? '']));
}

/** A time cell that Excel turned into a date stays a date; one that its format makes a month or a quarter keeps that. */
function timeFormat({ value, numberFormat }: TypedCell): string | null {
  if (typeof value !== 'number') return null;
  if (isMonthFormat(numberFormat) || literalNumber(value, numberFormat) !== undefined) return numberFormat;
  return isDateFormat(numberFormat) ? DATE_FORMAT : null;
}
