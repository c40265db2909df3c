import { subtract, type Area } from '../model/Area';
import { cellsIn, refitRow, rowsIn, writableRow } from '../model/cells';
import { isWholeColumns, isWholeRows } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Session } from '../protocol/Session';
import { cellsChanged, touched } from './changed';
import { unmergeCells } from './mergeCells';
import { requireAllowed, requireWritableCells } from './requireWritable';
import { usedArea } from '../model/cells';
import { intersection } from '../model/Area';

export const CLEAR_WHAT = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export function clearCells(
  session: Session,
  sheet: Sheet,
  area: Area,
  what: (typeof CLEAR_WHAT)[number],
): void {
  if (what === 'All' || what === 'Contents') clearContents(session, sheet, area);
  if (what === 'All' || what === 'Formats') clearFormats(session, sheet, area);
  if (what !== 'Formats' && what !== 'Contents')
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
  if (what === 'All') clearValidations(sheet, area);
  touched(session, sheet);
}

function clearContents(session: Session, sheet: Sheet, area: Area): void {
  const used = usedArea(sheet, true, area);
  if (!used) return;
  requireWritableCells(session, sheet, used);
  for (const { row, cell } of cellsIn(sheet, area)) {
    if (cell.value === null && cell.formula === undefined) continue;
    writableRow(sheet, row);
    refitRow(sheet, row);
    Object.assign(cell, { value: null, formula: undefined, array: undefined });
  }
  cellsChanged(session, sheet, area);
}

/** Formats go back to the default; merges and conditional formats are formats too. */
function clearFormats(session: Session, sheet: Sheet, area: Area): void {
  requireAllowed(sheet, 'formatCells');
  for (const { row, cell } of [...cellsIn(sheet, area)]) {
    if (cell.style === 0) continue;
    writableRow(sheet, row);
    refitRow(sheet, row);
    cell.style = 0;
  }
  if (isWholeRows(area))
    for (const [row] of [...rowsIn(sheet, area)]) writableRow(sheet, row).style = undefined;
  if (isWholeColumns(area)) {
    for (const [column, format] of sheet.columns)
      if (column >= area.column && column < area.column + area.columns) format.style = undefined;
  }
  if (sheet.merges.some((merge) => intersection(merge, area))) unmergeCells(session, sheet, area);
  clearConditionalFormats(sheet, area);
}

export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.flatMap((part) => subtract(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

export function clearValidations(sheet: Sheet, area: Area): void {
  for (const validation of sheet.validations)
    validation.areas = validation.areas.flatMap((part) => subtract(part, area));
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}
