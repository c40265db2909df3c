import { AMERICAN, parseInput, type Convention, type Input } from '../cell/parseInput';
import { DAYS_1904 } from '../cell/serialDate';
import { parseFormula } from '../formula/parseFormula';
import { LONGEST_FORMULA, tokenize } from '../formula/tokenize';
import { isWholeColumns, isWholeRows, type Area } from '../model/Area';
import { cellAt, refitRow, styleNumberAt, writableCell } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import { derivation, styleAt } from '../model/Styles';
import type { Json } from '../model/Workbook';
import { invalidArgument } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { cellsChanged } from './changed';
import { cellKey, coveredCells } from './coveredCells';
import { requireWritableCells } from './requireWritable';
import { toJson } from '../cell/cellJson';

/** Excel's limit for one cell. */
export const LONGEST_TEXT = 32_767;

/** Values (or formulas) as Range.values takes them: null leaves a cell alone, '' clears it. */
export function writeValues(session: Session, sheet: Sheet, area: Area, value: Json): void {
  if (isWholeColumns(area) || isWholeRows(area))
    throw invalidArgument('Values cannot be set on whole rows or columns.');
  const rows = rectangle(value, area, 'values');
  requireWritableCells(session, sheet, area);
  const covered = coveredCells(sheet, area);
  const before =
    area.rows === 1 && area.columns === 1 ? toJson(cellAt(sheet, area.row, area.column)) : undefined;
  rows.forEach((items, rowOffset) =>
    items.forEach((item, columnOffset) => {
      const [row, column] = [area.row + rowOffset, area.column + columnOffset];
      if (item !== null && !covered.has(cellKey(row, column)))
        putInput(session, sheet, row, column, inputOf(session, sheet, row, column, item));
    }),
  );
  const detail =
    before === undefined
      ? undefined
      : { valueBefore: before, valueAfter: toJson(cellAt(sheet, area.row, area.column)) };
  cellsChanged(session, sheet, area, 'RangeEdited', detail);
}

/** A two-dimensional array as large as the area, or one value for all of its cells. */
export function rectangle(value: Json, area: Area, name: string): readonly (readonly Json[])[] {
  if (!Array.isArray(value)) {
    if (value === null || typeof value === 'object')
      throw invalidArgument(`${name} must be a value or a two-dimensional array.`);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows = value as readonly Json[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns in ${name} does not match the range (${area.rows} × ${area.columns}).`,
    );
  }
  return rows as readonly (readonly Json[])[];
}

function inputOf({ workbook }: Session, sheet: Sheet, row: number, column: number, item: Json): Input {
  if (item === null || typeof item === 'object')
    throw invalidArgument('A cell holds a string, a number, true or false.');
  const { numberFormat } = styleAt(workbook.styles, styleNumberAt(sheet, row, column));
  if (typeof item === 'string') return checkedInput(item, numberFormat, AMERICAN);
  return numberFormat === '@' && typeof item === 'number' ? { value: String(item) } : { value: item };
}

export function checkedInput(text: string, numberFormat: string, convention: Convention): Input {
  if (text.length > LONGEST_TEXT) throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters.`);
  if (text === '') return { value: null };
  const input = parseInput(text, numberFormat, convention);
  if (input.formula !== undefined && !isFormula(input.formula))
    throw invalidArgument(`There is a problem with the formula ${text.slice(0, 100)}`);
  return input;
}

/** Excel refuses what does not parse; structured references are taken on trust, they are not modelled. */
const isFormula = (formula: string) =>
  formula.length <= LONGEST_FORMULA &&
  (parseFormula(formula) !== undefined ||
    tokenize(formula).some(({ kind, text }) => kind === 'unknown' && /[[\]@#!]/.test(text)));

export function putInput(
  { workbook }: Session,
  sheet: Sheet,
  row: number,
  column: number,
  input: Input,
): void {
  const known = cellAt(sheet, row, column);
  if (!known && input.value === null && input.formula === undefined) return;
  const cell = writableCell(sheet, row, column);
  refitRow(sheet, row);
  const { value } = input;
  const isMoved = workbook.date1904 && input.isDate === true && typeof value === 'number';
  cell.value = isMoved ? value - DAYS_1904 : value;
  cell.formula = input.formula;
  cell.array = undefined;
  const style = styleAt(workbook.styles, cell.style);
  if (style.quotePrefix !== (input.quotePrefix ?? false)) {
    const quotePrefix = input.quotePrefix ?? false;
    const quoted = derivation(workbook.styles, `quote ${quotePrefix}`, (old) => ({ ...old, quotePrefix }));
    cell.style = quoted(cell.style);
  }
  const { numberFormat } = input;
  if (numberFormat !== undefined && style.numberFormat === 'General') {
    const formatted = derivation(workbook.styles, `format ${numberFormat}`, (old) => ({
      ...old,
      numberFormat,
    }));
    cell.style = formatted(cell.style);
  }
}
