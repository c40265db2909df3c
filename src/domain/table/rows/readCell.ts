import { cellReference } from '../../sheet/cellAddress';
import { formulaAt, numberFormatAt, valueAt } from '../../sheet/cellAt';
import type { Role } from '../Role';
import type { Grid } from '../../sheet/Grid';
import type { CellValue } from '../../sheet/Snapshot';
import type { TableColumn } from '../Table';
import type { TypedCell } from '../../sheet/TypedCell';
import { writtenText } from '../../sheet/writtenText';
import { joinText, opensLine } from '../../sheet/joinText';
import { isBrokenOffice } from '../offices/readOffices';
import { opensOffice } from '../offices/officeWords';
import { columnsOf, isUnderMergedNumber, sourceRow, type TableFrame } from './TableRows';
import { assignedUnit, isTick, tickedPeriods, tickedStates } from './tickedText';

const OFFICES: readonly Role[] = ['unit', 'lead', 'cooperating'];

/** The text of a role over the rows of one task; several columns of the role are parted by line breaks. */
export function readText(sheet: Grid, table: TableFrame, rows: readonly number[], ...roles: Role[]): string {
  return columnsOf(table, ...roles)
    .map(({ column, tick }) => {
      const text = joinRows(sheet, table, rows, column);
      return tick === undefined ? text : assignedUnit({ text, tick });
    })
    .filter((text) => text !== '')
    .join('\n');
}

/**
 * The cell of a role, its value as typed; several cells give their joined text: rows of a split task, or columns like
 * "Kết quả Quý I | Kết quả Quý II". Absent without such a column.
 */
export function readCell(
  sheet: Grid,
  table: TableFrame,
  rows: readonly number[],
  role: Role,
): TypedCell | undefined {
  const columns = columnsOf(table, role);
  if (columns.length === 0) return undefined;
  if (columns.some(({ tick }) => tick !== undefined)) return readSeries(sheet, table, rows, columns, role);
  const places = columns.flatMap(({ column }) =>
    sourceRows(sheet, table, rows, column).map((row) => ({ row, column })),
  );
  const filled = places.filter(
    ({ row, column }) => sheet.textAt(row, column) !== '' && !isBlankReference(sheet, row, column, role),
  );
  const at = filled[0] ?? places[0];
  if (!at) return undefined;
  const value = valueAt(sheet, at.row, at.column);
  const whole = filled.length === 1 && typeof value !== 'string' ? value : readText(sheet, table, rows, role);
  return {
    value: filled.length === 0 ? '' : whole,
    numberFormat: numberFormatAt(sheet, at.row, at.column),
    cell: cellReference(sheet.name, at.row, at.column),
  };
}

const OF_DATES: readonly Role[] = ['time', 'due', 'completedOn'];

/** "=Sheet2!A1", where A1 is blank: Excel says 0. */
const isBlankReference = (sheet: Grid, row: number, column: number, role: Role): boolean =>
  OF_DATES.includes(role) &&
  valueAt(sheet, row, column) === 0 &&
  String(formulaAt(sheet, row, column)).startsWith('=');

/** Columns by period or by state: what is ticked, or of what is written the last (the first being long past). */
function readSeries(
  sheet: Grid,
  table: TableFrame,
  rows: readonly number[],
  columns: readonly TableColumn[],
  role: Role,
): TypedCell {
  const cells = columns.map(({ column, tick = '' }) => ({
    column,
    tick,
    text: joinRows(sheet, table, rows, column),
  }));
  const filled = cells.filter(({ text }) => text !== '');
  const last = filled.at(-1);
  const row = rows[0] ?? table.firstRow;
  if (role !== 'time' && role !== 'completedOn' && last !== undefined && !isTick(last.text)) {
    return {
      value: valueOr(last.text, valueAt(sheet, row, last.column)),
      numberFormat: numberFormatAt(sheet, row, last.column),
      cell: cellReference(sheet.name, row, last.column),
    };
  }
  const at = filled[0] ?? cells[0];
  const days = filled.map((each) => `${each.tick}: ${shownAt(sheet, row, each)}`).join('; ');
  const ticked = role === 'time' ? tickedPeriods(cells) : tickedStates(cells);
  return {
    value: role === 'completedOn' ? days : ticked,
    numberFormat: 'General',
    cell: cellReference(sheet.name, row, at?.column ?? 0),
  };
}

/** "Tháng 1: 14/01/2025", the day of a date cell as people see it. */
const shownAt = (
  sheet: Grid,
  row: number,
  { column, text }: { readonly column: number; readonly text: string },
): string =>
  writtenText({
    value: valueOr(text, valueAt(sheet, row, column)),
    numberFormat: numberFormatAt(sheet, row, column),
  });

const valueOr = (text: string, value: CellValue): CellValue => (typeof value === 'string' ? text : value);

/** A cell that is repeated in each row of its task counts once; offices in rows under each other are several. */
function joinRows(sheet: Grid, table: TableFrame, rows: readonly number[], column: number): string {
  const isOffice = table.columns.some((other) => other.column === column && OFFICES.includes(other.role));
  const namesAnother = (upper: string, lower: string): boolean =>
    isOffice &&
    upper !== '' &&
    /^\p{Lu}/u.test(lower) &&
    opensOffice(lower, upper) &&
    !isBrokenOffice(upper, lower);
  return sourceRows(sheet, table, rows, column).reduce((upper, row) => {
    const lower = sheet.textAt(row, column);
    if (upper === lower) return upper;
    const parts = upper !== '' && lower !== '' && rows.includes(row - 1) && isLine(sheet, table, row);
    return parts || namesAnother(upper, lower) ? `${upper}\n${lower}` : joinText(upper, lower);
  }, '');
}

/** Rows beside one merged number, and those that a bullet opens, are lines of the task and not halves of one. */
const isLine = (sheet: Grid, table: TableFrame, row: number): boolean =>
  isUnderMergedNumber(sheet, table, row) ||
  columnsOf(table, 'content', 'name').some(({ column }) => opensLine(sheet.textAt(row, column)));

/** Each source once: a cell merged over the rows of a task is not joined to itself. */
const sourceRows = (
  sheet: Grid,
  table: TableFrame,
  rows: readonly number[],
  column: number,
): readonly number[] =>
  sheet.merged.length === 0 ? rows : [...new Set(rows.map((row) => sourceRow(sheet, table, row, column)))];
