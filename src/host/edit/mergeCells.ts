import { containsArea, intersection, type Area } from '../model/Area';
import { cellsIn, writableCell, writableRow } from '../model/cells';
import { cellsDiffer } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import { HostError } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireUnprotected } from './requireWritable';

export function mergeCells(session: Session, sheet: Sheet, area: Area, across: boolean): void {
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new HostError('MergedRangeConflict', 'Cells of a table cannot be merged.');
  }
  const areas = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  for (const part of areas) mergeOne(sheet, part);
  cellsDiffer(session.workbook, sheet, area);
  touched(session, sheet);
}

/** The first value moves into the first cell; the other values are lost, as Excel does without asking add-ins. */
function mergeOne(sheet: Sheet, area: Area): void {
  if (area.rows === 1 && area.columns === 1) return;
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  const filled = [...cellsIn(sheet, area)]
    .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = filled;
  if (first && (first.row !== area.row || first.column !== area.column)) {
    const { value, formula, source } = first.cell;
    Object.assign(writableCell(sheet, area.row, area.column), { value, formula, source });
  }
  for (const { row, column, cell } of filled) {
    if (row === area.row && column === area.column) continue;
    writableRow(sheet, row);
    Object.assign(cell, { value: null, formula: undefined, array: undefined });
  }
  sheet.merges.push(area);
}

export function unmergeCells(session: Session, sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge) && !intersection(area, merge));
  touched(session, sheet);
}
