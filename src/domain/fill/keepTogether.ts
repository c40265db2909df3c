import { areasMeet } from '../sheet/areasMeet';
import { valueAt } from '../sheet/cellAt';
import type { Edit } from '../sheet/Edit';
import type { Area, SheetFilter, SheetSnapshot, Snapshot } from '../sheet/Snapshot';
import { withCells } from '../sheet/withCells';
import { refusal, type Refusal } from '../problem/Refusal';
import type { Table } from '../table/Table';

type Widening = Extract<Edit, { kind: 'resizeTable' | 'filter' }>;

/** The cells of a table, from its header on. */
export function tableArea({ columns, headerRow, lastRow }: Table): Area {
  const places = columns.map(({ column }) => column);
  const column = Math.min(...places);
  const columnCount = Math.max(...places) - column + 1;
  return { row: headerRow, column, rowCount: lastRow - headerRow + 1, columnCount };
}

/** What Excel sorts and filters as one: tables of its own (Insert > Table), and the range of the sheet's filter. */
export const sortedAreas = (sheet: SheetSnapshot, table: Table): readonly Area[] =>
  [...(sheet.tables ?? []), ...(sheet.filter ? [sheet.filter] : [])]
    .map(({ area }) => area)
    .filter((area) => areasMeet(area, tableArea(table)));

/**
 * Columns and rows that a table gets become part of what is sorted with its rows: sorting would part them from those
 * otherwise. `whole` is the table with them.
 */
export function keepTogether(sheet: SheetSnapshot, table: Table, whole: Area): readonly Edit[] {
  const { name, tables = [], filter } = sheet;
  const isOurs = ({ area }: { readonly area: Area }): boolean => areasMeet(area, tableArea(table));
  return [
    ...tables.filter(isOurs).map((each): Widening => ({
      kind: 'resizeTable',
      sheet: name,
      table: each.name,
      area: widened(each.area, table, whole),
      before: each.area,
    })),
    ...[filter].flatMap((each): Widening[] =>
      each && isOurs(each)
        ? [
            {
              kind: 'filter',
              sheet: name,
              filter: { ...each, area: widened(each.area, table, whole) },
              before: each,
            },
          ]
        : [],
    ),
  ].filter((edit) => !isSame(newArea(edit), oldArea(edit)));
}

/** What ends with the table goes on with it. */
function widened(area: Area, { lastRow }: Table, whole: Area): Area {
  const right = Math.max(area.column + area.columnCount, whole.column + whole.columnCount);
  const isWhole = area.row + area.rowCount === lastRow + 1;
  const rowCount = isWhole ? whole.row + whole.rowCount - area.row : area.rowCount;
  return { ...area, rowCount, columnCount: right - area.column };
}

const newArea = (edit: Widening): Area => (edit.kind === 'filter' ? edit.filter : edit).area;
const oldArea = ({ before }: Widening): Area => ('area' in before ? before.area : before);
const isSame = (a: Area, b: Area): boolean => a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** Why rows would be parted, or a filter lost, by edits that keepTogether is among. */
export function refuseParting(before: Snapshot, edits: readonly Edit[]): Refusal | undefined {
  const widenings = edits.filter((edit) => edit.kind === 'resizeTable' || edit.kind === 'filter');
  if (widenings.length === 0) return undefined;
  const after = withCells(before, edits);
  for (const edit of widenings) {
    const old = before.sheets.find(({ name }) => name === edit.sheet);
    const sheet = after.sheets.find(({ name }) => name === edit.sheet);
    if (!old || !sheet) continue;
    if (edit.kind === 'filter' && !isTold(edit.before)) return refusal('filterNotKept', edit.sheet);
    if (edit.kind === 'resizeTable' && hasTotalsInTheWay(old, edit)) return refusal('noRoom', edit.sheet);
    if (isInTheWay(old, sheet, edit)) return refusal('besideSorted', edit.sheet);
  }
  return undefined;
}

/** Filters by values and by comparisons can be set again as they are told (Excel.FilterCriteria); others not surely. */
const isTold = ({ criteria }: SheetFilter): boolean =>
  criteria.every(
    (each) =>
      each === null ||
      each['filterOn'] === 'Custom' ||
      (each['filterOn'] === 'Values' && isTexts(each['values'])),
  );

const isTexts = (values: unknown): boolean =>
  Array.isArray(values) && values.every((value) => typeof value === 'string' && value !== '');

const hasTotalsInTheWay = (
  { tables = [] }: SheetSnapshot,
  edit: Extract<Edit, { kind: 'resizeTable' }>,
): boolean =>
  edit.area.rowCount !== edit.before.rowCount &&
  tables.some(({ name, hasTotals }) => name === edit.table && hasTotals);

/** Merged cells, another table, or a column that is none of the table between it and what is added. */
function isInTheWay(old: SheetSnapshot, after: SheetSnapshot, edit: Widening): boolean {
  const [area, before] = [newArea(edit), oldArea(edit)];
  const first = before.column + before.columnCount;
  const beside = { ...area, column: first, columnCount: area.column + area.columnCount - first };
  const isTaken = (each: Area): boolean => areasMeet(each, beside);
  if (
    edit.kind === 'resizeTable' &&
    (old.merged.some(isTaken) || old.tables?.some(({ area: other }) => isTaken(other)) === true)
  )
    return true;
  const columns = Array.from({ length: beside.columnCount }, (_, i) => first + i);
  return edit.kind === 'resizeTable'
    ? columns.some((column) => valueAt(after, area.row, column) === '')
    : columns.some((column) => isBlankColumn(after, column));
}

const isBlankColumn = (sheet: SheetSnapshot, column: number): boolean =>
  sheet.values.every((_, i) => valueAt(sheet, sheet.used.row + i, column) === '');
