import type { Problem } from '../problem/Problem';
import { cellReference } from '../sheet/cellAddress';
import type { Role } from './Role';
import type { Grid } from '../sheet/Grid';
import type { ReadTable, Table } from './Table';
import type { Recorded, Section, Task } from './Task';
import { checkNumbers, type NumberedRow } from './rows/checkNumbers';
import type { RowKind } from './rows/RowReading';
import { groupRows, type RowGroup } from './rows/groupRows';
import { joinText } from '../sheet/joinText';
import { readCell, readText } from './rows/readCell';
import { readSections } from './rows/readSections';
import { foreignRow, rowProblems } from './rows/rowProblems';
import { readOffices } from './offices/readOffices';
import { tableProblems } from './tableProblems';
import { columnsOf } from './rows/TableRows';
import { taskNumbers } from './rows/taskNumbers';

export type { RowKind };

export interface TaskReading {
  readonly tasks: readonly Task[];
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
  /** One per sheet row from `table.firstRow` on, trailing foreign rows included. */
  readonly rowKinds: readonly RowKind[];
}

export function readTasks(sheet: Grid, table: ReadTable): TaskReading {
  const groups = groupRows(table.rows);
  const { sections, codeAt, problems: sectionProblems } = readSections(sheet, table, groups);
  const numbers = taskNumbers(groups);
  const tasks = groups.filter(({ head }) => head.kind === 'task');
  return {
    tasks: tasks.map((group) => {
      const { row } = group.head;
      return readTask(sheet, table, group, numbers.get(row) ?? '', codeAt(row));
    }),
    sections,
    problems: [
      ...tableProblems(sheet, table),
      ...sectionProblems,
      ...rowProblems(sheet, table, table.rows, groups),
      ...checkNumbers(sheet, table, numberedRows(groups, numbers, codeAt)),
    ],
    rowKinds: table.rows.map(({ kind }) => kind),
  };
}

/** Tasks, and headings that a number of the same list stands before: "1", "1.1", "1.2", "2". */
const numberedRows = (
  groups: readonly RowGroup[],
  numbers: ReadonlyMap<number, string>,
  codeAt: (row: number) => string,
): readonly NumberedRow[] =>
  groups.flatMap(({ head: { kind, row, code } }) => {
    if (kind === 'section' && code?.kind !== 'number') return [];
    return [{ row, no: numbers.get(row) ?? code?.text ?? '', section: codeAt(row) }];
  });

function readTask(sheet: Grid, table: Table, group: RowGroup, no: string, section: string): Task {
  const { head, rows } = group;
  const cell = (...roles: Role[]): string => {
    const { column, tick } = columnsOf(table, ...roles)[0] ?? {};
    // Of columns by office none holds the whole text.
    return column === undefined || (roles.includes('unit') && tick !== undefined)
      ? ''
      : cellReference(sheet.name, head.row, column);
  };
  return {
    sheet: sheet.name,
    row: head.row + 1,
    rows: rows.map((row) => row + 1),
    no,
    section,
    content: readContent(sheet, table, group),
    result: readText(sheet, table, rows, 'result'),
    ...readUnits(sheet, table, rows),
    time: readCell(sheet, table, rows, 'time') ?? { value: '', numberFormat: 'General', cell: '' },
    cells: {
      content: cell('content'),
      result: cell('result'),
      unit: cell('unit', 'lead'),
      time: cell('time'),
    },
    recorded: readRecorded(sheet, table, rows),
    ...(head.isUnplaced && rows.length === 1 ? { unplaced: foreignRow(sheet, table, head) } : {}),
  };
}

/** The content without a number that stands in front of it in the same cell. */
function readContent(sheet: Grid, table: Table, { head, rows }: RowGroup): string {
  const content = readText(sheet, table, rows, 'content');
  if (head.title === undefined) return content;
  const first = readText(sheet, table, [head.row], 'content');
  return first.endsWith(head.title)
    ? content.slice(first.length - head.title.length)
    : joinText(head.title, content);
}

function readUnits(
  sheet: Grid,
  table: Table,
  rows: readonly number[],
): Pick<Task, 'unit' | 'lead' | 'cooperating'> {
  const lead = readText(sheet, table, rows, 'lead', 'unit');
  if (columnsOf(table, 'cooperating').length === 0) return { unit: lead, ...readOffices(lead) };
  const cooperating = readText(sheet, table, rows, 'cooperating');
  return {
    unit: [lead, cooperating].filter((text) => text !== '').join('\n'),
    lead: allUnits(lead),
    cooperating: allUnits(cooperating),
  };
}

/** A column of its own says who leads and who helps: the words in its cells do not. */
function allUnits(text: string): readonly string[] {
  const { lead, cooperating } = readOffices(text);
  return [...lead, ...cooperating];
}

const RECORDED = [
  'due',
  'completedOn',
  'progress',
  'status',
  'actualResult',
  'evidence',
  'reason',
  'note',
] as const;

function readRecorded(sheet: Grid, table: Table, rows: readonly number[]): Recorded {
  const recorded: { -readonly [Role in keyof Recorded]: Recorded[Role] } = {};
  for (const role of RECORDED) {
    const cell = readCell(sheet, table, rows, role);
    if (cell) recorded[role] = cell;
  }
  return recorded;
}
