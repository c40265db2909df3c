import { rewriteReferences } from '../formula/rewriteReferences';
import { referenceArea } from '../formula/Reference';
import { cellArea, type Area } from '../model/Area';
import type { Cell } from '../model/Cell';
import { writableRow } from '../model/cells';
import { cellsDiffer, nameDiffers } from '../model/Changes';
import type { Move } from '../model/Move';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { CELL } from '../xlsx/carried/rules';
import { isDynamic } from './dynamicArray';
import { isOnShifted, shiftReference } from './followMove';
import { followFragment, followOnSheet } from './followOnSheet';
import { isDisturbed, shiftArea, type Shift } from './Shift';

interface Shifted {
  readonly formula: string;
  /** Other cells stand where it looks. */
  readonly disturbed: boolean;
}

/** Every formula of the workbook, its names, conditional formats and validations. */
export function shiftFormulas(workbook: Workbook, move: Extract<Move, { kind: 'shift' }>): void {
  const { sheet: shifted, shift } = move;
  const rewrite = (formula: string, own: Sheet | undefined): Shifted => {
    const looked: boolean[] = [];
    const rewritten = rewriteReferences(formula, (reference) => {
      if (!isOnShifted(reference, own, move)) return reference;
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
        const array = sheet === shifted ? shiftArray(cell, shift) : cell.array;
        const inputs = followInputs(cell, sheet, move);
        if (restate(cell, now?.formula, array) || inputs) writableRow(sheet, row);
      }
    }
    followOnSheet(sheet, move);
  }
  for (const name of workbook.names) {
    const { formula, disturbed } = rewrite(name.formula, name.sheet);
    name.formula = formula;
    if (disturbed) nameDiffers(workbook, name.name);
  }
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

/** A formula that spills goes on filling as many cells. */
function shiftArray(cell: Cell, shift: Shift): Area | undefined {
  const { array } = cell;
  if (!array || !isDynamic(cell)) return array && shiftArea(array, shift);
  const first = shiftArea(cellArea(array.row, array.column), shift);
  return first && { ...array, row: first.row, column: first.column };
}

/** The cells that a table of what-if values takes its values from. Tells whether they changed. */
function followInputs(cell: Cell, own: Sheet, move: Move): boolean {
  const { source } = cell;
  if (!cell.array || !source || cell.formula !== undefined) return false;
  const xml = followFragment(source.xml, CELL, own, move);
  if (xml === source.xml) return false;
  cell.source = { ...source, xml };
  return true;
}
