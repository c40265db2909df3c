import { cellArea } from '../model/Area';
import { writableRow } from '../model/cells';
import { cellsDiffer, nameDiffers } from '../model/Changes';
import type { Move } from '../model/Move';
import type { Workbook } from '../model/Workbook';
import { followFormula } from './followMove';
import { followOnSheet } from './followOnSheet';
import { restate } from './shiftFormulas';

/** Every formula follows a sheet that has another name, or what is gone. */
export function rewriteWorkbook(workbook: Workbook, move: Exclude<Move, { kind: 'shift' }>): void {
  const differs = move.kind !== 'rename';
  const rewrite = (formula: string) => followFormula(formula, undefined, move);
  workbook.moves.push(move);
  for (const sheet of workbook.sheets) {
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined || !restate(cell, rewrite(cell.formula), cell.array)) continue;
        if (differs) cellsDiffer(workbook, sheet, cellArea(row, column));
        writableRow(sheet, row);
      }
    }
    followOnSheet(sheet, move);
  }
  for (const name of workbook.names) {
    const formula = rewrite(name.formula);
    if (differs && formula !== name.formula) nameDiffers(workbook, name.name);
    name.formula = formula;
  }
}
