import type { PlanTask } from '../plan/Plan';
import { isBlankAt, isCovered } from '../sheet/cellAt';
import type { Edit } from '../sheet/Edit';
import { keepTogether, tableArea } from './keepTogether';
import { readOffices } from '../table/offices/readOffices';
import { columnsOf } from '../table/rows/TableRows';
import type { Role } from '../table/Role';
import type { Grid } from '../sheet/Grid';
import type { Area, CellValue } from '../sheet/Snapshot';
import type { Table } from '../table/Table';

export interface AppendInput {
  readonly sheet: Grid;
  readonly table: Table;
  readonly tasks: readonly PlanTask[];
  /** The first sheet row (from 0) under everything that has a value or a format. */
  readonly bareFrom: number;
  /** What is printed of the sheet, where somebody set that. */
  readonly printArea: Area | undefined;
}

/**
 * Tasks of the plan in the free rows under a table. Nothing is inserted: a row pushed in would tear apart what stands
 * beside the table. undefined when there is no room.
 */
export function appendTasks(input: AppendInput): readonly Edit[] | undefined {
  const { sheet, table, tasks } = input;
  const first = table.lastRow + 1;
  // One more than needed: what stands below keeps its distance.
  const wanted = Array.from({ length: tasks.length + 1 }, (_, i) => first + i);
  if (!wanted.every((row) => isFree(sheet, row))) return undefined;
  const columns = table.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const area = {
    row: first,
    column: left,
    rowCount: tasks.length,
    columnCount: Math.max(...columns) - left + 1,
  };
  const values = tasks.map((task) => rowOf(task, table, area));
  return [
    { kind: 'cells', sheet: sheet.name, row: first, column: left, values },
    ...keepTogether(sheet, table, { ...tableArea(table), rowCount: first + tasks.length - table.headerRow }),
    ...looks(input, area),
    ...printed(input, area),
  ];
}

function isFree(sheet: Grid, row: number): boolean {
  if (sheet.hiddenRows.includes(row)) return false;
  for (let i = 0; i < sheet.used.columnCount; i += 1) {
    const column = sheet.used.column + i;
    if (!isBlankAt(sheet, row, column) || isCovered(sheet, row, column)) return false;
  }
  return true;
}

function rowOf(task: PlanTask, table: Table, area: Area): (CellValue | null)[] {
  const row = Array<CellValue | null>(area.columnCount).fill(null);
  for (const [role, text] of cellsOf(task, table)) {
    const column = columnsOf(table, role)[0]?.column;
    if (column !== undefined) row[column - area.column] = text;
  }
  return row;
}

function cellsOf(
  { no, content, result, unit, time }: PlanTask,
  table: Table,
): (readonly [Role, CellValue])[] {
  const { lead, cooperating } = readOffices(unit);
  const isSplit = columnsOf(table, 'cooperating').length > 0;
  return [
    ['no', no],
    ['content', content],
    ['result', result],
    ['time', time],
    ['unit', unit],
    ['lead', isSplit ? lead.join('\n') : unit],
    ['cooperating', cooperating.join('\n')],
  ];
}

/** Rows that somebody has prepared keep their looks; bare ones get the table's. */
function looks({ sheet, bareFrom }: AppendInput, area: Area): Edit[] {
  if (area.row < bareFrom) return [];
  const font = sheet.fontName === '' ? {} : { fontName: sheet.fontName };
  return [
    {
      kind: 'format',
      sheet: sheet.name,
      area,
      format: { ...font, grid: true, wrap: true, vertical: 'top' },
    },
  ];
}

/** A print area that ends with the table goes on with it. */
function printed({ sheet, table, printArea }: AppendInput, area: Area): Edit[] {
  if (!printArea || printArea.row + printArea.rowCount !== table.lastRow + 1) return [];
  const longer = { ...printArea, rowCount: printArea.rowCount + area.rowCount };
  return [{ kind: 'printArea', sheet: sheet.name, area: longer, before: printArea }];
}
