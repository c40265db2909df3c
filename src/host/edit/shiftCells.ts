import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';
import type { Cell } from '../model/Cell';
import { cellsDiffer } from '../model/Changes';
import { writableCell, writableRow } from '../model/cells';
import type { Row, Sheet, Table } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { Session } from '../protocol/Session';
import { requireShiftable } from './requireShiftable';
import { rewriteWorkbook } from './rewriteWorkbook';
import { shiftFormulas } from './shiftFormulas';
import { isDisturbed, isEntire, shiftArea, shiftIndex, type Shift } from './Shift';
import { freeColumnName, shiftTableColumns } from './tableColumns';

/** Moves the cells of a sheet and everything that points at them. */
export function shiftCells(session: Session, sheet: Sheet, shift: Shift): void {
  requireShiftable(session.workbook, sheet, shift);
  if (shift.axis === 'row') moveRows(sheet, shift);
  else moveColumns(sheet, shift);
  shiftParts(sheet, shift);
  const move = { kind: 'shift', sheet, name: sheet.name, shift } as const;
  session.workbook.moves.push(move);
  shiftFormulas(session.workbook, move);
  for (const { name, removed } of shiftTables(session.workbook, sheet, shift))
    if (removed.length > 0) rewriteWorkbook(session.workbook, { kind: 'columns', table: name, removed });
  session.workbook.changes.rewritten = true;
  for (const object of session.kept.values()) {
    if (object.type === 'Range' && object.target.sheet === sheet && object.target.area)
      object.target.area = shiftArea(object.target.area, shift);
  }
}

function moveRows(sheet: Sheet, shift: Shift): void {
  if (isEntire(shift)) {
    const moved = [...sheet.rows].filter(([row]) => row >= shift.at);
    for (const [row] of moved) sheet.rows.delete(row);
    for (const [row, content] of moved) {
      const target = shiftIndex(row, shift);
      if (target !== undefined && target < MAX_ROWS) sheet.rows.set(target, { ...content, xml: undefined });
    }
    return;
  }
  const moved: [number, number, Cell][] = [];
  for (const [row, { cells }] of sheet.rows) {
    if (row < shift.at) continue;
    for (const [column, cell] of [...cells]) {
      if (column < shift.from || column > shift.to) continue;
      const target = shiftIndex(row, shift);
      if (target !== undefined) moved.push([target, column, cell]);
      writableRow(sheet, row).cells.delete(column);
    }
  }
  for (const [row, column, cell] of moved) writableRow(sheet, row).cells.set(column, cell);
}

function moveColumns(sheet: Sheet, shift: Shift): void {
  for (const [row, content] of sheet.rows) {
    if (row < shift.from || row > shift.to) continue;
    const moved = [...content.cells].filter(([column]) => column >= shift.at);
    if (moved.length > 0) moveAlong(content, moved, shift);
  }
  if (!isEntire(shift)) return;
  const last = sheet.columns.get(MAX_COLUMNS - 1);
  const columns = [...sheet.columns].filter(([column]) => column >= shift.at);
  for (const [column] of columns) sheet.columns.delete(column);
  for (const [column, format] of columns) {
    const target = shiftIndex(column, shift);
    if (target !== undefined && target < MAX_COLUMNS) sheet.columns.set(target, format);
  }
  // Columns that come in at the right end look like the last one (MS-XLS 2.5.44).
  for (let column = MAX_COLUMNS + shift.count; last && column < MAX_COLUMNS; column++)
    sheet.columns.set(column, { ...last });
}

function moveAlong(row: Row, moved: readonly [number, Cell][], shift: Shift): void {
  row.xml = undefined;
  for (const [column] of moved) row.cells.delete(column);
  for (const [column, cell] of moved) {
    const target = shiftIndex(column, shift);
    if (target !== undefined) row.cells.set(target, cell);
  }
}

const shiftAreas = (areas: readonly Area[], shift: Shift) =>
  areas.flatMap((area) => shiftArea(area, shift) ?? []);

function shiftParts(sheet: Sheet, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift).filter(({ rows, columns }) => rows > 1 || columns > 1);
  for (const format of sheet.conditionalFormats) format.areas = shiftAreas(format.areas, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const validation of sheet.validations) validation.areas = shiftAreas(validation.areas, shift);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.pivots = shiftAreas(sheet.pivots, shift);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    shiftAreas([link.area], shift).map((area) => ({ ...link, area })),
  );
  if (!isEntire(shift)) return;
  const list = shift.axis === 'row' ? 'rowBreaks' : 'columnBreaks';
  sheet[list] = new Map(
    [...sheet[list]].flatMap(([index, element]) => {
      const now = shiftIndex(index, shift);
      return now === undefined ? [] : [[now, element] as const];
    }),
  );
}

/** Moves the tables, each with its columns; tells which of them went. */
function shiftTables(workbook: Workbook, sheet: Sheet, shift: Shift) {
  return sheet.tables.map((table) => {
    const { name, area, columns } = table;
    table.columns = shiftTableColumns(columns, area, shift, freeColumnName);
    table.area = shiftArea(area, shift) ?? area;
    if (isDisturbed(shift, area)) cellsDiffer(workbook, sheet, table.area);
    if (table.headerRow) writeHeader(sheet, table, new Set(columns));
    return { name, removed: columns.filter((column) => !table.columns.includes(column)) };
  });
}

/** A new column says its name. */
function writeHeader(sheet: Sheet, { area, columns }: Table, known: ReadonlySet<string>): void {
  for (const [index, name] of columns.entries())
    if (!known.has(name)) writableCell(sheet, area.row, area.column + index).value = name;
}
