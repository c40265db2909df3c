import type { CellValue } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { stateOf } from './calculationState';
import { newCellReader } from './CellReader';
import { cellResult } from './evaluate';
import { whatIsSure } from './leaveAlone';
import { newVocabulary } from './vocabulary';

/**
 * A function that evaluates a formula for a cell, moved from the cell it was written for: conditional formats. What
 * only Excel can say is undefined.
 */
export function formulaReader(workbook: Workbook, sheet: Sheet) {
  const { outdated, parsed } = stateOf(workbook);
  const words = newVocabulary(workbook, parsed);
  const book = { words, reader: newCellReader(outdated), date1904: workbook.date1904 };
  return (
    text: string,
    row: number,
    column: number,
    from: { row: number; column: number },
  ): CellValue | undefined => {
    const formula = parsed(text);
    const moved = { rows: row - from.row, columns: column - from.column };
    // Excel had a value for every name.
    const around = { book, sheet, row, column, moved, before: '', names: 0 };
    return formula && whatIsSure(() => cellResult(formula, around));
  };
}
