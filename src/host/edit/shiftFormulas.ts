import { rewriteReferences } from '../formula/rewriteReferences';
import { referenceArea, withArea, type Reference } from '../formula/Reference';
import { cellArea, type Area } from '../model/Area';
import type { Cell } from '../model/Cell';
import { writableRow } from '../model/cells';
import { cellsDiffer, nameDiffers } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
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
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, cell] of cells) {
        const { formula } = cell;
        const now = formula === undefined ? undefined : rewrite(formula, sheet);
        if (formula !== undefined && (now?.disturbed || tellsPlace(formula)))
          cellsDiffer(workbook, sheet, cellArea(row, column));
        const array = cell.array && sheet === shifted ? shiftArea(cell.array, shift) : cell.array;
        if (restate(cell, now?.formula, array)) writableRow(sheet, row);
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

/** Gives a cell its formula, and the area that an array formula fills, as they read now. Tells whether anything changed. */
export function restate(cell: Cell, formula: string | undefined, array: Area | undefined): boolean {
  if (formula === cell.formula && array === cell.array) return false;
  cell.formula = formula;
  cell.array = array;
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
