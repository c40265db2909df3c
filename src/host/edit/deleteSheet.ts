import { rewriteReferences } from '../formula/rewriteReferences';
import { cellArea } from '../model/Area';
import { writableRow } from '../model/cells';
import { cellsDiffer, nameDiffers } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { HostError } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { activateSheet } from './activate';
import { removeTab } from './moveSheet';
import { EVENTS, notify, touched } from './changed';
import { requireOpenStructure } from './requireWritable';
import { rewriteCharts } from './rewriteCharts';
import { restate } from './shiftFormulas';

export function deleteSheet(session: Session, sheet: Sheet): void {
  requireOpenStructure(session);
  const { workbook } = session;
  const index = workbook.sheets.indexOf(sheet);
  if (sheet.visibility === 'veryHidden')
    throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  const shown = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  const next = shown.find((other) => workbook.sheets.indexOf(other) > index) ?? shown.at(-1);
  if (!next) throw new HostError('InvalidOperation', 'A workbook needs a visible sheet.');
  if (workbook.activeSheet === sheet && workbook.activeOther) workbook.activeSheet = next;
  else if (workbook.activeSheet === sheet) activateSheet(session, next);
  removeTab(workbook, sheet);
  sheet.deleted = true;
  for (let at = workbook.names.length - 1; at >= 0; at--)
    if (workbook.names[at]?.sheet === sheet) workbook.names.splice(at, 1);
  breakReferences(workbook, sheet.name);
  workbook.changes.tabs = true;
  notify(session, EVENTS.deleted, ['Workbook'], { source: 'Local', worksheetId: sheet.id });
  touched(session, sheet);
}

/** What pointed at the sheet says #REF! from now on. */
function breakReferences(workbook: Workbook, sheetName: string): void {
  const rewrite = (formula: string) =>
    rewriteReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === sheetName.toLowerCase() ? undefined : reference,
    );
  rewriteWorkbook(workbook, rewrite, true);
}

/** Every formula of cells, names and charts, rewritten; `differs` when it means something else from then on. */
export function rewriteWorkbook(
  workbook: Workbook,
  rewrite: (formula: string) => string,
  differs: boolean,
): void {
  for (const sheet of workbook.sheets) {
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined || !restate(cell, rewrite(cell.formula), cell.array)) continue;
        if (differs) cellsDiffer(workbook, sheet, cellArea(row, column));
        writableRow(sheet, row);
      }
    }
    for (const format of sheet.conditionalFormats) format.formulas = format.formulas.map(rewrite);
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      formulas: [rewrite(validation.formulas[0]), rewrite(validation.formulas[1])],
    }));
  }
  for (const name of workbook.names) {
    const formula = rewrite(name.formula);
    if (differs && formula !== name.formula) nameDiffers(workbook, name.name);
    name.formula = formula;
  }
  rewriteCharts(workbook, rewrite);
}
