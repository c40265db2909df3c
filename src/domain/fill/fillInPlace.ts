import { isBlankAt, isCovered, numberFormatAt, valueAt } from '../sheet/cellAt';
import { areasMeet } from '../sheet/areasMeet';
import type { Edit } from '../sheet/Edit';
import { extent } from '../text/extent';
import { foldText } from '../text/foldText';
import { addedColumnsKey, headerList } from '../table/ownMarks';
import { legacyFont } from '../text/legacyFont';
import type { Role } from '../table/Role';
import type { Grid } from '../sheet/Grid';
import type { CellValue, ExcelTable } from '../sheet/Snapshot';
import type { Table, TableColumn } from '../table/Table';
import { isDateFormat } from '../calendar/excelSerial';
import { GENERAL, type OwnColumn } from '../table/header/OwnColumn';
import { copyLook } from './copyLook';
import { keepTogether, sortedAreas, tableArea } from './keepTogether';

export interface FillInput {
  readonly sheet: Grid;
  readonly table: Table;
  /** The columns that the table should have, standard ones first. */
  readonly wanted: readonly OwnColumn[];
  /** Roles whose cells we compute: written anew on each run, in columns of ours. */
  readonly computed: readonly Role[];
  /** Texts that we write into a computed column: any other was typed by a person and stays. */
  readonly ownTexts: Partial<Record<Role, readonly string[]>>;
  /** Header for a column beside one of the same role or header that people keep themselves. */
  readonly secondHeader: Readonly<Partial<Record<Role, string>>>;
  /** Sheet rows from 0, with what we would write by role. */
  readonly rows: readonly {
    readonly row: number;
    readonly cells: Partial<Record<Role, CellValue>>;
    /** Roles of which the plan has the text and the sheet has none. */
    readonly filled?: readonly Role[];
  }[];
}

export interface FillResult {
  readonly edits: readonly Edit[];
  /** Sheet column of each wanted role, those added included. */
  readonly columnOf: ReadonlyMap<Role, number>;
  /** First sheet column right of the table as it is after the edits. */
  readonly rightEdge: number;
}

/** Fills blanks and our own columns of a well-formed table; what people typed stays. */
export function fillInPlace(input: FillInput): FillResult {
  const { sheet, table, wanted, rows } = input;
  const existing = existingColumns(input);
  const added = wanted.filter((column) => !existing.has(column.role));
  const start = firstFreeColumn(sheet, table);
  const columnOf = new Map(existing);
  added.forEach((column, i) => columnOf.set(column.role, start + i));
  const written = cellEdits(input, columnOf, new Set(added));
  const area = tableArea(table);
  const rightEdge = Math.max(
    area.column + area.columnCount,
    ...[...columnOf.values()].map((column) => column + 1),
  );
  const together = keepTogether(sheet, table, { ...area, columnCount: rightEdge - area.column });
  return {
    edits: rows.length === 0 ? [] : [...addedColumnEdits(input, added, start), ...together, ...written],
    columnOf,
    rightEdge,
  };
}

/** A unit column may be two (lead and cooperating); a computed column counts only when nobody types in it. */
function existingColumns({ sheet, table, wanted, computed, rows }: FillInput): Map<Role, number> {
  const found = new Map<Role, number>();
  for (const { role } of wanted) {
    const candidates = table.columns.filter(
      (column) => column.role === role || (role === 'unit' && column.role === 'lead'),
    );
    const usable = computed.includes(role)
      ? candidates.find((column) => column.own || isUnused(column, sheet, rows))
      : candidates[0];
    if (usable) found.set(role, usable.column);
  }
  return found;
}

/** A column of ticks is for ticks alone. */
const isUnused = ({ column, tick }: TableColumn, sheet: Grid, rows: FillInput['rows']): boolean =>
  tick === undefined && rows.every(({ row }) => isBlankAt(sheet, row, column));

/** Right of the table, and of what is sorted with it; right of everything when something stands beside it. */
function firstFreeColumn(sheet: Grid, table: Table): number {
  const areas = [tableArea(table), ...sortedAreas(sheet, table)];
  const right = Math.max(...areas.map(({ column, columnCount }) => column + columnCount));
  const edge = sheet.used.column + sheet.used.columnCount;
  for (let row = table.headerRow; row <= table.lastRow; row += 1) {
    for (let column = right; column < edge; column += 1) {
      if (!isBlankAt(sheet, row, column)) return edge;
    }
  }
  return right;
}

function addedColumnEdits(input: FillInput, added: readonly OwnColumn[], start: number): Edit[] {
  if (added.length === 0) return [];
  const { sheet, table } = input;
  const name = sheet.name;
  const headers = added.map((column) => headerFor(input, column));
  const fontName = unicodeFont(sheet) ?? sheet.fontName;
  const font = fontName === '' ? {} : { fontName };
  const readable = unicodeFont(sheet) === undefined ? {} : font;
  const block = {
    row: table.headerRow,
    column: start,
    rowCount: table.lastRow - table.headerRow + 1,
    columnCount: added.length,
  };
  const headerArea = { ...block, rowCount: table.headerRowCount };
  const excelTable = excelTableOf(sheet, table);
  return [
    {
      kind: 'format',
      sheet: name,
      area: block,
      format: { ...font, grid: true },
    },
    ...copyLook(sheet, table, block),
    { kind: 'format', sheet: name, area: block, format: { ...readable, wrap: true, vertical: 'top' } },
    ...added.map((column, i): Edit => ({
      kind: 'format',
      sheet: name,
      area: { ...block, column: start + i, columnCount: 1 },
      format: { horizontal: column.align, numberFormat: column.numberFormat },
    })),
    {
      kind: 'cells',
      sheet: name,
      row: excelTable?.area.row ?? table.headerRow,
      column: start,
      values: [headers],
    },
    ...(table.headerRowCount > 1 && !excelTable
      ? added.map((_, i): Edit => ({
          kind: 'merge',
          sheet: name,
          area: { ...headerArea, column: start + i, columnCount: 1 },
        }))
      : []),
    {
      kind: 'format',
      sheet: name,
      area: headerArea,
      format: { bold: true, horizontal: 'center', vertical: 'middle' },
    },
    { kind: 'columnWidths', sheet: name, column: start, widths: added.map((column) => column.width) },
    { kind: 'sheetProperty', sheet: name, ...addedMark(sheet, table, headers) },
  ];
}

/** Our letters would be others in a font of TCVN3 or VNI, which the neighbouring column may have. */
const unicodeFont = (sheet: Grid): string | undefined =>
  legacyFont(sheet.fontName)?.unicodeFont ?? (sheet.legacy ? 'Times New Roman' : undefined);

function headerFor({ sheet, table, secondHeader }: FillInput, { role, header }: OwnColumn): string {
  const isTaken = (text: string): boolean =>
    table.columns.some((column) => foldText(column.header) === foldText(text));
  const taken = isTaken(header) || table.columns.some((column) => column.role === role);
  const chosen = (taken ? secondHeader[role] : undefined) ?? header;
  return excelTableOf(sheet, table) && isTaken(chosen) ? `${chosen} (2)` : chosen;
}

/** The Excel table that its rows are in: it has one row of headers, each of them once, and no merged cells. */
const excelTableOf = (sheet: Grid, table: Table): ExcelTable | undefined =>
  sheet.tables?.find(({ area, hasHeaders }) => hasHeaders && areasMeet(area, tableArea(table)));

function addedMark(
  sheet: Grid,
  table: Table,
  headers: readonly string[],
): { readonly key: string; readonly value: string } {
  const name = table.columns.find(({ role }) => role === 'content' || role === 'name');
  const key = addedColumnsKey(name?.header ?? '');
  return { key, value: JSON.stringify([...headerList(sheet.properties[key]), ...headers]) };
}

/** One block over all changed cells; null where a cell stays. */
function cellEdits(
  input: FillInput,
  columnOf: ReadonlyMap<Role, number>,
  added: ReadonlySet<OwnColumn>,
): Edit[] {
  const targets = targetsOf(input, columnOf, added);
  const changes: Change[] = [];
  for (const { row, cells, filled } of input.rows) {
    for (const target of targets) {
      const value = cells[target.role];
      if (value !== undefined && mayWrite(input, row, target, value)) {
        changes.push({ row, target, value, isFromPlan: filled?.includes(target.role) ?? false });
      }
    }
  }
  if (changes.length === 0) return [];
  const [top, bottom] = extent(changes.map(({ row }) => row));
  const [left, right] = extent(changes.map(({ target }) => target.column));
  const blank = <T>(): (T | null)[][] =>
    Array.from({ length: bottom - top + 1 }, () => Array<T | null>(right - left + 1).fill(null));
  const values = blank<CellValue>();
  const numberFormats = blank<string>();
  for (const { row, target, value } of changes) {
    const valueRow = values[row - top];
    const formatRow = numberFormats[row - top];
    if (valueRow) valueRow[target.column - left] = value;
    if (formatRow && wantsFormat(input.sheet, row, target, value)) {
      formatRow[target.column - left] = target.numberFormat;
    }
  }
  const fromPlan = changes
    .filter(({ isFromPlan }) => isFromPlan)
    .map(({ row, target: { column } }) => ({ row, column }));
  return [
    {
      ...{ kind: 'cells', sheet: input.sheet.name, row: top, column: left, values, numberFormats },
      ...(fromPlan.length > 0 ? { fromPlan } : {}),
    },
  ];
}

/** A column that cells are written into. */
interface Target {
  readonly role: Role;
  readonly numberFormat: string;
  /** Sheet column. */
  readonly column: number;
  readonly isComputed: boolean;
  /** What it holds may be written over where it is one of these; undefined: whatever it is. */
  readonly ownTexts: readonly string[] | undefined;
  readonly mayHoldText: boolean;
}

interface Change {
  readonly row: number;
  readonly target: Target;
  readonly value: CellValue;
  readonly isFromPlan: boolean;
}

function targetsOf(
  { sheet, table, wanted, computed, ownTexts }: FillInput,
  columnOf: ReadonlyMap<Role, number>,
  added: ReadonlySet<OwnColumn>,
): Target[] {
  return wanted.flatMap((each): Target[] => {
    const { role, numberFormat } = each;
    const column = columnOf.get(role);
    const there = table.columns.filter((other) => other.column === column);
    if (column === undefined || there.some(({ tick }) => tick !== undefined)) return [];
    const isOwn = added.has(each) || there.some(({ own }) => own);
    return [
      {
        role,
        numberFormat,
        column,
        isComputed: computed.includes(role),
        ownTexts: ownTexts[role],
        // In a font of TCVN3 or VNI our letters would be others.
        mayHoldText: isOwn || sheet.legacy === undefined,
      },
    ];
  });
}

function mayWrite({ sheet }: FillInput, row: number, target: Target, value: CellValue): boolean {
  const { column, isComputed, ownTexts, mayHoldText } = target;
  const current = valueAt(sheet, row, column);
  if (value === current || isCovered(sheet, row, column)) return false;
  if (typeof value === 'string' && !mayHoldText) return false;
  const isOurs = isComputed && (ownTexts?.includes(String(current)) ?? true);
  return isOurs || isBlankAt(sheet, row, column);
}

/** A format of the user's stays where it shows the number as what it is. */
function wantsFormat(sheet: Grid, row: number, { column, numberFormat }: Target, value: CellValue): boolean {
  const current = numberFormatAt(sheet, row, column);
  if (typeof value !== 'number' || current === numberFormat) return false;
  return current === GENERAL || (isDateFormat(numberFormat) ? !isDateFormat(current) : !isPlain(current));
}

const isPlain = (format: string): boolean => format !== '@' && !format.includes('%') && !isDateFormat(format);
