import type { CellValue } from '../../model/Cell';
import type { Row } from '../../model/Sheet';
import { leaveAlone } from '../leaveAlone';
import { numberInText } from '../numberInText';
import { finite, sum } from '../numbers';
import { error, isMatrix, isRange, type Matrix, type Range, type Result } from '../values';
import {
  MOST_ARGUMENTS,
  numbersAmong,
  ofNumbers,
  rangeAt,
  valuesOf,
  type FunctionCall,
  type FunctionTable,
  type SheetFunction,
} from './FunctionCall';

export const average = (numbers: readonly number[]) =>
  numbers.length === 0 ? error('#DIV/0!') : finite(sum(numbers) / numbers.length);

export const least = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
export const greatest = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));

function median(numbers: readonly number[]) {
  if (numbers.length === 0) return error('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return average(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

const counting = (counts: (item: CellValue, typed: boolean) => boolean): SheetFunction => ({
  least: 1,
  most: MOST_ARGUMENTS,
  run(call) {
    let count = 0;
    for (let index = 0; index < call.count; index++) {
      const result = call.result(index);
      const typed = !isRange(result) && !isMatrix(result);
      for (const item of valuesOf(result, call.around)) if (counts(item ?? leaveAlone(), typed)) count++;
    }
    return count;
  },
});

/** Among the arguments themselves truth values and texts that are numbers count; among cells only numbers do. */
function isCounted(item: CellValue, typed: boolean): boolean {
  if (!typed || typeof item !== 'string')
    return typeof item === 'number' || (typed && typeof item === 'boolean');
  const number = numberInText(item);
  return number === 'unsure' ? leaveAlone() : number !== undefined;
}

const asMatrix = (result: CellValue | Matrix): Matrix =>
  isMatrix(result) ? result : { kind: 'matrix', rows: 1, columns: 1, values: [result] };

function sumOfProducts(call: FunctionCall): CellValue {
  const matrices = Array.from({ length: call.count }, (_, index) => asMatrix(call.array(index)));
  const [first] = matrices;
  if (!first || matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    return error('#VALUE!');
  const numbers = numbersAmong(matrices.flatMap(({ values }) => values));
  if (!Array.isArray(numbers)) return numbers;
  const products = first.values.map((_, place) =>
    matrices.reduce(
      (product, { values }) => product * (typeof values[place] === 'number' ? values[place] : 0),
      1,
    ),
  );
  return finite(sum(products));
}

export const AGGREGATE_FUNCTIONS: FunctionTable = {
  SUM: ofNumbers((numbers) => finite(sum(numbers))),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((total, number) => total * number, 1)),
  ),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers(least),
  MAX: ofNumbers(greatest),
  MEDIAN: ofNumbers(median),
  COUNT: counting(isCounted),
  COUNTA: counting(() => true),
  COUNTBLANK: {
    least: 1,
    most: 1,
    run(call) {
      const range = rangeAt(call, 0);
      const filled = call.around.book.reader.content(range).values.filter((item) => item !== '');
      return range.area.rows * range.area.columns - filled.length;
    },
  },
  SUMPRODUCT: { least: 1, most: MOST_ARGUMENTS, run: sumOfProducts },
  SUBTOTAL: { least: 2, most: MOST_ARGUMENTS, run: subtotal },
};

const SUBTOTALS: Readonly<Record<number, string>> = {
  1: 'AVERAGE',
  2: 'COUNT',
  3: 'COUNTA',
  4: 'MAX',
  5: 'MIN',
  6: 'PRODUCT',
  9: 'SUM',
};

/** Known where no row is hidden and nothing is a subtotal itself: then all its kinds are plain totals. */
function subtotal(call: FunctionCall): Result {
  const kind = call.result(0);
  const name = typeof kind === 'number' ? SUBTOTALS[kind > 100 ? kind - 100 : kind] : undefined;
  const total = name === undefined ? undefined : AGGREGATE_FUNCTIONS[name];
  if (!total) return leaveAlone();
  for (let index = 1; index < call.count; index++) requirePlain(rangeAt(call, index), call);
  return total.run({
    ...call,
    count: call.count - 1,
    result: (index) => call.result(index + 1),
    array: (index) => call.array(index + 1),
  });
}

function requirePlain(range: Range, { around: { book } }: FunctionCall): void {
  for (const [, row] of book.reader.rows(range)) {
    book.reader.spend(row.cells.size);
    if (row.hidden || row.height === 0 || hasSubtotal(row, range)) leaveAlone();
  }
}

const hasSubtotal = ({ cells }: Row, { area }: Range) =>
  [...cells].some(
    ([column, { formula }]) =>
      column >= area.column &&
      column < area.column + area.columns &&
      formula !== undefined &&
      /SUBTOTAL|AGGREGATE/i.test(formula),
  );
