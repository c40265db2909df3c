import { filledArea } from '../formula/filledArea';
import { rewriteReferences } from '../formula/rewriteReferences';
import { referenceArea, withArea, type Reference } from '../formula/Reference';
import { areaName, parseArea } from '../model/address';
import { cellArea } from '../model/Area';
import type { Cell } from '../model/Cell';
import { writableRow } from '../model/cells';
import { cellsDiffer, nameDiffers } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { withFormula } from '../xlsx/cellContent';
import { rewriteCharts } from './rewriteCharts';
import { isDisturbed, shiftArea, type Shift } from './Shift';

interface Shifted {
  readonly formula: string;
  /** Other cells stand where it looks. */
  readonly disturbed: boolean;
}

/** Every formula of the workbook, its names, charts, conditional formats and validations. */
export function shiftFormulas(workbook: Workbook, shifted: Sheet, shift: Shift): void {
  const rewrite = (formula: string, own: Sheet | undefined): Shifted => {
    const looked: boolean[] = [];
    const rewritten = rewriteReferences(formula, (reference) => {
      const named =
        reference.sheet === undefined
          ? own
          : workbook.sheets.find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase());
      if (named !== shifted) return reference;
      looked.push(isDisturbed(shift, referenceArea(reference)));
      return shiftReference(reference, shift);
    });
    return { formula: rewritten, disturbed: looked.includes(true) };
  };
  for (const sheet of workbook.sheets) {
    const place = (address: string) => (sheet === shifted ? shiftedAddress(address, shift) : address);
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, cell] of cells) {
        const { formula } = cell;
        const now = formula === undefined ? undefined : rewrite(formula, sheet);
        if (formula !== undefined && (now?.disturbed || tellsPlace(formula)))
          cellsDiffer(workbook, sheet, cellArea(row, column));
        if (restate(cell, now?.formula, place)) writableRow(sheet, row);
      }
    }
    for (const format of sheet.conditionalFormats)
      format.formulas = format.formulas.map((formula) => rewrite(formula, sheet).formula);
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      formulas: [
        rewrite(validation.formulas[0], sheet).formula,
        rewrite(validation.formulas[1], sheet).formula,
      ],
    }));
  }
  for (const name of workbook.names) {
    const { formula, disturbed } = rewrite(name.formula, name.sheet);
    name.formula = formula;
    if (disturbed) nameDiffers(workbook, name.name);
  }
  rewriteCharts(workbook, (reference) => rewrite(reference, undefined).formula);
}

/** Gives a cell its formula as it reads now; array formulas stay such. Tells whether anything changed. */
export function restate(
  cell: Cell,
  formula: string | undefined,
  place: (address: string) => string = (address) => address,
): boolean {
  const array = cell.xml && filledArea(cell) ? withFormula(cell.xml, formula, place) : undefined;
  if (formula === cell.formula && (array?.content ?? cell.xml?.content) === cell.xml?.content) return false;
  cell.formula = formula;
  cell.xml = array;
  return true;
}

/** ROW() and COLUMN() say where they or others stand. */
const tellsPlace = (formula: string) => /\b(?:ROW|COLUMN)\s*\(/i.test(formula);

function shiftReference(reference: Reference, shift: Shift): Reference | undefined {
  const area = referenceArea(reference);
  const target = shiftArea(area, shift);
  if (!target) return undefined;
  return target === area ? reference : withArea(reference, target);
}

function shiftedAddress(address: string, shift: Shift): string {
  const area = parseArea(address);
  return areaName((area && shiftArea(area, shift)) ?? area ?? cellArea(0, 0));
}
