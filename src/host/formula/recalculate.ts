import { boundedArea, cellAt, writableRow } from '../model/cells';
import type { Area } from '../model/Area';
import type { Cell, CellValue } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { evaluate, NotCalculable, type Surroundings } from './evaluate';
import type { Formula } from './Formula';
import { parseFormula } from './parseFormula';
import { error, single, type Matrix, type Result } from './values';

interface Calculation {
  readonly workbook: Workbook;
  readonly formulas: Map<string, Formula | undefined>;
  readonly state: Map<Cell, 'running' | 'done'>;
}

const MAX_DEPTH_CELLS = 2_000;

/** Brings every formula's value up to date. What cannot be calculated here keeps the value it had. */
export function recalculate(workbook: Workbook): void {
  if (!workbook.stale) return;
  workbook.stale = false;
  const calculation = newCalculation(workbook);
  for (const sheet of workbook.sheets) {
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, cell] of cells)
        if (cell.formula !== undefined) calculate(calculation, sheet, row, column, cell);
    }
  }
}

const newCalculation = (workbook: Workbook): Calculation => ({
  workbook,
  formulas: new Map(),
  state: new Map(),
});

let depth = 0;

function calculate(calculation: Calculation, sheet: Sheet, row: number, column: number, cell: Cell): void {
  const { state, formulas } = calculation;
  if (state.has(cell) || cell.formula === undefined || depth > MAX_DEPTH_CELLS) return;
  state.set(cell, 'running');
  const formula = parsed(formulas, cell.formula);
  depth++;
  try {
    const value = formula
      ? (single(evaluate(formula, surroundings(calculation, sheet, row, column))) ?? 0)
      : cell.value;
    if (!sameValue(value, cell.value)) {
      writableRow(sheet, row);
      cell.value = value;
    }
  } catch (failure) {
    if (!(failure instanceof NotCalculable)) throw failure;
    cell.value ??= error('#NAME?');
  } finally {
    depth--;
  }
  state.set(cell, 'done');
}

const sameValue = (a: CellValue, b: CellValue) => a === b || JSON.stringify(a) === JSON.stringify(b);

function parsed(formulas: Map<string, Formula | undefined>, text: string): Formula | undefined {
  if (!formulas.has(text)) formulas.set(text, parseFormula(text));
  return formulas.get(text);
}

function surroundings(
  calculation: Calculation,
  own: Sheet,
  row: number,
  column: number,
  moved = { rows: 0, columns: 0 },
): Surroundings {
  const { workbook, formulas } = calculation;
  return {
    row,
    column,
    moved,
    values(sheetName, area) {
      const sheet = sheetName === undefined ? own : sheetNamed(workbook, sheetName);
      return sheet && valuesOf(calculation, sheet, area);
    },
    named(name) {
      const found =
        workbook.names.find((candidate) => candidate.sheet === own && sameName(candidate.name, name)) ??
        workbook.names.find((candidate) => candidate.sheet === undefined && sameName(candidate.name, name));
      return found && parsed(formulas, found.formula);
    },
  };
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const sheetNamed = (workbook: Workbook, name: string) =>
  workbook.sheets.find((sheet) => sameName(sheet.name, name));

function valuesOf(calculation: Calculation, sheet: Sheet, area: Area): Result {
  if (area.rows === 1 && area.columns === 1) return valueOf(calculation, sheet, area.row, area.column);
  const bounded = boundedArea(sheet, area);
  if (!bounded) return null;
  return { rows: matrix(bounded, (row, column) => valueOf(calculation, sheet, row, column)) };
}

const matrix = (area: Area, read: (row: number, column: number) => CellValue): Matrix['rows'] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => read(area.row + row, area.column + column)),
  );

function valueOf(calculation: Calculation, sheet: Sheet, row: number, column: number): CellValue {
  const cell = cellAt(sheet, row, column);
  if (!cell) return null;
  calculate(calculation, sheet, row, column, cell);
  return cell.value;
}

/** A function that evaluates a formula for a cell, moved from the cell it was written for: conditional formats. */
export function formulaReader(workbook: Workbook, sheet: Sheet) {
  const calculation = newCalculation(workbook);
  return (
    text: string,
    row: number,
    column: number,
    from: { row: number; column: number },
  ): CellValue | undefined => {
    const formula = parsed(calculation.formulas, text);
    if (!formula) return undefined;
    try {
      const moved = { rows: row - from.row, columns: column - from.column };
      return single(evaluate(formula, surroundings(calculation, sheet, row, column, moved)));
    } catch (failure) {
      if (failure instanceof NotCalculable) return undefined;
      throw failure;
    }
  };
}
