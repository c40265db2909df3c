import { formatValue } from '../cell/formatValue';
import { intersection, lastRow, type Area } from '../model/Area';
import { cellAt, writableCell } from '../model/cells';
import { cellsDiffer } from '../model/Changes';
import type { Sheet, Table } from '../model/Sheet';
import { HostError, invalidArgument } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireUnprotected } from './requireWritable';
import { rewriteWorkbook } from './rewriteWorkbook';
import { freeColumnName } from './tableColumns';

/** No cells are moved: the table takes in those beside it, or leaves some. Its top and left edge stay where they are. */
export function resizeTable(session: Session, sheet: Sheet, table: Table, area: Area): void {
  const { workbook } = session;
  requireUnprotected(sheet);
  requireFitting(sheet, table, area);
  const before = table.area;
  const known = table.columns.slice(0, area.columns);
  const columns = Array.from({ length: area.columns - known.length }).reduce<readonly string[]>(
    (names) => [...names, nameOf(session, sheet, table, names)],
    known,
  );
  const removed = table.columns.slice(area.columns);
  if (removed.length > 0) rewriteWorkbook(workbook, { kind: 'columns', table: table.name, removed });
  workbook.moves.push({ kind: 'table', sheet, table: table.name, before, area, columns });
  Object.assign(table, { area, columns });
  cellsDiffer(workbook, sheet, before);
  cellsDiffer(workbook, sheet, area);
  touched(session, sheet);
}

function requireFitting(sheet: Sheet, table: Table, area: Area): void {
  const rows = 1 + Number(table.headerRow) + Number(table.totalsRow);
  if (area.row !== table.area.row || area.column !== table.area.column || area.rows < rows)
    throw invalidArgument('The table must keep its first row and column, and a row of data.');
  if (table.totalsRow && lastRow(area) !== lastRow(table.area))
    throw invalidArgument('The totals row must stay where it is.');
  if (sheet.tables.some((other) => other !== table && intersection(other.area, area)))
    throw new HostError('InvalidOperation', 'A table cannot overlap another one.');
  if (sheet.merges.some((merge) => intersection(merge, area)))
    throw new HostError('MergedRangeConflict', 'A table cannot hold merged cells.');
}

/** What its cell says, as text and unlike the others; Excel writes it there. */
function nameOf(
  { workbook }: Session,
  sheet: Sheet,
  { area, headerRow }: Table,
  names: readonly string[],
): string {
  if (!headerRow) return freeColumnName(names);
  const column = area.column + names.length;
  const value = cellAt(sheet, area.row, column)?.value ?? null;
  const written = formatValue(value, 'General', workbook);
  const isTaken = (name: string) => names.some((other) => other.toLowerCase() === inFile(name).toLowerCase());
  let name = written === '' ? freeColumnName(names) : written;
  for (let number = 2; isTaken(name); number++) name = `${written}${number}`;
  if (name !== value)
    Object.assign(writableCell(sheet, area.row, column), { value: name, formula: undefined });
  return inFile(name);
}

/** ECMA-376 18.4.12: a line break in the name of a column. */
const inFile = (name: string) => name.replaceAll('\n', '_x000a_');
