import { isError, type CellValue } from '../model/Cell';
import type { Area } from '../model/Area';
import type { Formula } from './Formula';
import { FUNCTIONS } from './functions';
import { movedReference, referenceArea } from './Reference';
import { compareValues, error, isMatrix, single, toNumber, toText, type Result } from './values';

/** Where a formula stands and what it can see. */
export interface Surroundings {
  readonly row: number;
  readonly column: number;
  /** How far relative references are moved: a conditional format is written for its first cell. */
  readonly moved: { readonly rows: number; readonly columns: number };
  /** The values of an area; undefined when no such sheet exists. */
  values(sheet: string | undefined, area: Area): Result | undefined;
  /** What a defined name stands for. */
  named(name: string): Formula | undefined;
}

/** Thrown for a function that is not known here, so that the result Excel left in the file can be kept. */
export class NotCalculable extends Error {}

export function evaluate(formula: Formula, around: Surroundings): Result {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'array':
      return { rows: formula.rows };
    case 'reference': {
      const reference = movedReference(formula.reference, around.moved.rows, around.moved.columns);
      const values = reference && around.values(reference.sheet, referenceArea(reference));
      return values === undefined ? error('#REF!') : values;
    }
    case 'name': {
      const named = around.named(formula.name);
      return named ? evaluate(named, { ...around, moved: { rows: 0, columns: 0 } }) : error('#NAME?');
    }
    case 'percent':
      return each(evaluate(formula.operand, around), (value) => arithmetic('/', value, 100));
    case 'prefix':
      return each(evaluate(formula.operand, around), (value) =>
        formula.operator === '+' ? value : arithmetic('-', 0, value),
      );
    case 'infix':
      return pairwise(evaluate(formula.left, around), evaluate(formula.right, around), (a, b) =>
        infix(formula.operator, a, b),
      );
    case 'call':
      return call(formula.name, formula.args, around);
  }
}

function call(name: string, args: readonly Formula[], around: Surroundings): Result {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known) throw new NotCalculable(name);
  if (args.length < known.least || args.length > known.most) return error('#VALUE!');
  return known.run({
    count: args.length,
    given: (index) => args[index] !== undefined,
    result: (index) => {
      const arg = args[index];
      return arg ? evaluate(arg, around) : null;
    },
    area: (index) => {
      const arg = args[index];
      const reference =
        arg?.kind === 'reference'
          ? movedReference(arg.reference, around.moved.rows, around.moved.columns)
          : undefined;
      return reference && referenceArea(reference);
    },
    row: around.row,
    column: around.column,
  });
}

const each = (result: Result, change: (value: CellValue) => CellValue): Result =>
  isMatrix(result) ? { rows: result.rows.map((row) => row.map(change)) } : change(result);

function pairwise(left: Result, right: Result, join: (a: CellValue, b: CellValue) => CellValue): Result {
  if (isMatrix(left) && isMatrix(right)) {
    const rows = Math.max(left.rows.length, right.rows.length);
    return {
      rows: Array.from({ length: rows }, (_, row) => {
        const [a, b] = [rowOf(left.rows, row), rowOf(right.rows, row)];
        return Array.from({ length: Math.max(a.length, b.length) }, (_unused, column) =>
          join(itemOf(a, column), itemOf(b, column)),
        );
      }),
    };
  }
  if (isMatrix(left)) return each(left, (value) => join(value, single(right)));
  return each(right, (value) => join(single(left), value));
}

/** A single row or column is repeated, as Excel does. */
const rowOf = (rows: readonly (readonly CellValue[])[], row: number) =>
  (rows.length === 1 ? rows[0] : rows[row]) ?? [];
const itemOf = (row: readonly CellValue[], column: number): CellValue => {
  const value = row.length === 1 ? row[0] : row[column];
  return value === undefined ? error('#N/A') : value;
};

function infix(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    return typeof a === 'string' && typeof b === 'string' ? a + b : error('#VALUE!');
  }
  const comparison = COMPARISONS[operator];
  return comparison ? comparison(compareValues(left, right)) : arithmetic(operator, left, right);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

function arithmetic(operator: string, left: CellValue, right: CellValue): CellValue {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  if (operator === '/' && b === 0) return error('#DIV/0!');
  const result = ARITHMETIC[operator]?.(a, b) ?? NaN;
  return Number.isFinite(result) ? result : error('#NUM!');
}
