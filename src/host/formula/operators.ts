import { isError, type CellValue } from '../model/Cell';
import { sameValue, valueOrder } from './compareValues';
import { leaveAlone } from './leaveAlone';
import { finite, settled } from './numbers';
import { error, isMatrix, toNumber, toText, type Matrix } from './values';

/** Excel's limit for a cell. */
const LONGEST_TEXT = 32_767;

export const text = (result: string): CellValue => (result.length > LONGEST_TEXT ? error('#VALUE!') : result);

/** One value with another; an error on the left before one on the right. */
export function infix(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left !== null && isError(left)) return left;
  // Which comes first, a text on the left that is no number or an error on the right?
  if (right !== null && isError(right)) return typeof left === 'string' ? leaveAlone() : right;
  if (operator === '&') return text(joinable(left) + joinable(right));
  if (operator === '=') return sameValue(left, right) ?? leaveAlone();
  if (operator === '<>') return !(sameValue(left, right) ?? leaveAlone());
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(valueOrder(left, right) ?? leaveAlone());
  return arithmetic(operator, left, right);
}

function joinable(value: CellValue): string {
  const written = toText(value);
  return typeof written === 'string' ? written : leaveAlone();
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const larger = (a: number, b: number) => Math.max(Math.abs(a), Math.abs(b));

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => CellValue>> = {
  '+': (a, b) => finite(settled(a + b, larger(a, b))),
  '-': (a, b) => finite(settled(a - b, larger(a, b))),
  '*': (a, b) => finite(a * b),
  '/': (a, b) => (b === 0 ? error('#DIV/0!') : finite(a / b)),
  '^': power,
};

export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return error('#NUM!');
  if (base === 0 && exponent < 0) return error('#DIV/0!');
  return finite(base ** exponent);
}

export function arithmetic(operator: string, left: CellValue, right: CellValue): CellValue {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  return ARITHMETIC[operator]?.(a, b) ?? leaveAlone();
}

/** An operator over arrays: value by value, a single row, column or value repeated. */
export function pairwise(
  left: CellValue | Matrix,
  right: CellValue | Matrix,
  join: (a: CellValue, b: CellValue) => CellValue,
): CellValue | Matrix {
  if (!isMatrix(left)) return isMatrix(right) ? each(right, (value) => join(left, value)) : join(left, right);
  if (!isMatrix(right)) return each(left, (value) => join(value, right));
  const [rows, columns] = [Math.max(left.rows, right.rows), Math.max(left.columns, right.columns)];
  const values: CellValue[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      values.push(join(itemAt(left, row, column), itemAt(right, row, column)));
  }
  return { kind: 'matrix', rows, columns, values };
}

export const each = (matrix: Matrix, change: (value: CellValue) => CellValue): Matrix => ({
  ...matrix,
  values: matrix.values.map(change),
});

function itemAt({ rows, columns, values }: Matrix, row: number, column: number): CellValue {
  const [down, across] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  return down < rows && across < columns ? (values[down * columns + across] ?? null) : NA;
}

const NA = error('#N/A');
