import { lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';
import type { Sheet, Table } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { relationshipsOf } from '../package/Package';
import { HostError } from '../protocol/HostError';
import { isDynamic } from './dynamicArray';
import { requireReadable } from './requireWritable';
import { cutsInto, isTorn, shiftArea, type Shift } from './Shift';

/**
 * Excel refuses to tear merged cells, a table, a PivotTable or an array formula apart, and to push content off the sheet.
 * Beside that a table keeps its header, its totals, a row and a column here, and its columns while something outside names
 * them by number.
 */
export function requireShiftable(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  requireReadable(workbook, sheet);
  const refused = [
    ...sheet.merges.map((area) => [isTorn(shift, area), 'Merged cells would be torn apart.'] as const),
    ...sheet.tables.map(
      (table) =>
        [splitsTable(workbook, shift, table), `The table ${table.name} would be torn apart.`] as const,
    ),
    ...sheet.pivots.map(
      (area) => [cutsInto(shift, area), 'Part of a PivotTable cannot be changed.'] as const,
    ),
    ...[...arraysOf(sheet)].map(
      (area) => [splits(shift, area), 'Part of an array cannot be changed.'] as const,
    ),
  ].find(([isRefused]) => isRefused);
  if (refused) throw new HostError('InsertDeleteConflict', refused[1]);
  if (shift.count > 0) requireRoom(sheet, shift);
}

function* arraysOf({ rows }: Sheet): Generator<Area> {
  for (const { cells } of rows.values())
    for (const cell of cells.values()) if (cell.array && !isDynamic(cell)) yield cell.array;
}

/** A part of the area would come to stand elsewhere than the rest, or be gone. */
const splits = (shift: Shift, area: Area) => cutsInto(shift, area) && shiftArea(area, shift) !== undefined;

/** Rows come in and go between its header and its totals. */
function splitsTable(workbook: Workbook, shift: Shift, table: Table): boolean {
  const { area, headerRow, totalsRow } = table;
  if (isTorn(shift, area)) return true;
  if (!cutsInto(shift, area)) return false;
  const { axis, at, count } = shift;
  if (axis === 'column') return shiftArea(area, shift) === undefined || isNumbered(workbook, table);
  const first = area.row + (headerRow ? 1 : 0);
  const last = lastRow(area) - (totalsRow ? 1 : 0);
  if (count > 0) return at < first;
  return at < first || at - count - 1 > last || (at === first && at - count - 1 === last);
}

function requireRoom(sheet: Sheet, shift: Shift): void {
  const limit = shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      const [index, cross] = shift.axis === 'row' ? [row, column] : [column, row];
      if (
        (cell.value !== null || cell.formula !== undefined) &&
        cross >= shift.from &&
        cross <= shift.to &&
        index >= shift.at &&
        index + shift.count >= limit
      ) {
        throw new HostError('NonBlankCellOffSheet', 'Cells with content would be pushed off the sheet.');
      }
    }
  }
}

/** A query or a slicer names columns by their numbers. */
const isNumbered = ({ package: pack, source }: Workbook, { part }: Table): boolean =>
  relationshipsOf(pack, part, 'queryTable').length > 0 ||
  relationshipsOf(pack, source.part, 'slicerCache').length > 0;
