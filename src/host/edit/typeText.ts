import { parseInput, VIETNAMESE, type Input } from '../cell/parseInput';
import { englishFormula } from '../formula/localFormula';
import { parseFormula } from '../formula/parseFormula';
import { cellArea } from '../model/Area';
import { toJson } from '../cell/cellJson';
import { cellAt, styleNumberAt } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import { styleAt } from '../model/Styles';
import { invalidArgument } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { cellsChanged } from './changed';
import { requireWritableCells } from './requireWritable';
import { widenForNumber } from './widenForNumber';
import { LONGEST_FORMULA } from '../formula/tokenize';
import { LONGEST_TEXT, putInput } from './writeValues';

/** What a person types into a cell, on a machine with Vietnamese settings. */
export function typeText(session: Session, sheet: Sheet, row: number, column: number, text: string): void {
  const area = cellArea(row, column);
  requireWritableCells(session, sheet, area);
  const valueBefore = toJson(cellAt(sheet, row, column));
  const { numberFormat } = styleAt(session.workbook.styles, styleNumberAt(sheet, row, column));
  putInput(session, sheet, row, column, typed(text, numberFormat));
  widenForNumber(session.workbook, sheet, row, column);
  cellsChanged(session, sheet, area, 'RangeEdited', {
    valueBefore,
    valueAfter: toJson(cellAt(sheet, row, column)),
  });
}

/** "- Văn phòng": a formula would have an operator between its names, not a space. */
const LIST_LINE = /^[-+][^="']*\p{L} +\p{L}/u;

function typed(text: string, numberFormat: string): Input {
  if (text === '') return { value: null };
  if (text.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  const input = parseInput(text, numberFormat, VIETNAMESE);
  // In a percent cell "95,5" means 95,5 %.
  if (typeof input.value === 'number' && numberFormat.includes('%') && !text.includes('%'))
    return { value: input.value / 100 };
  if (input.formula === undefined) return input;
  const formula = englishFormula(input.formula);
  if (formula.length > LONGEST_FORMULA)
    throw invalidArgument(`A formula holds at most ${LONGEST_FORMULA} characters.`);
  // Excel would ask the person to correct it; what cannot be a formula, or is a line of a list, stays what was typed.
  const isFormula = !LIST_LINE.test(text) && parseFormula(formula) !== undefined;
  return isFormula ? { value: null, formula } : { value: text, quotePrefix: true };
}
