import { isError, type CellValue } from '../model/Cell';
import { matchesCriterion } from './matchesCriterion';
import {
  allValues,
  ofNumbers,
  scalar,
  value,
  type FunctionCall,
  type FunctionTable,
  type SheetFunction,
} from './FunctionCall';
import { error, flat } from './values';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Excel rounds halves away from zero, and sees 2.675 as it is written, not as binary keeps it. */
function roundedTo(number: number, digits: number, round: (scaled: number) => number): number {
  const scaled = Number(`${Math.abs(number)}e${digits}`);
  const result = Number(
    `${round(Number.isNaN(scaled) ? Math.abs(number) * 10 ** digits : scaled)}e${-digits}`,
  );
  return Math.sign(number) * result;
}

const rounding = (round: (scaled: number) => number): SheetFunction =>
  scalar(['number', 'number'], [0], (number, digits) => roundedTo(number, Math.trunc(digits), round));

/** SUMIF and its kin: the values at the places where every criterion holds. */
function chosen(call: FunctionCall, values: number, criteriaFrom: number): CellValue[] {
  const candidates = flat([call.result(values)]);
  return candidates.filter((_, place) => {
    for (let index = criteriaFrom; index + 1 < call.count; index += 2) {
      const item = flat([call.result(index)])[place] ?? null;
      if (!matchesCriterion(item, value(call, index + 1))) return false;
    }
    return true;
  });
}

const numbersAmong = (values: readonly CellValue[]) => values.filter((item) => typeof item === 'number');

const average = (numbers: readonly number[]) =>
  numbers.length === 0 ? error('#DIV/0!') : sum(numbers) / numbers.length;

const single = (join: (numbers: readonly number[]) => CellValue): SheetFunction => ({
  least: 2,
  most: 3,
  run(call) {
    const values = flat([call.result(call.given(2) ? 2 : 0)]);
    const tested = flat([call.result(0)]);
    return join(
      numbersAmong(values.filter((_, place) => matchesCriterion(tested[place] ?? null, value(call, 1)))),
    );
  },
});

const several = (join: (values: readonly CellValue[]) => CellValue): SheetFunction => ({
  least: 3,
  most: 255,
  run: (call) => join(chosen(call, 0, 1)),
});

export const MATH_FUNCTIONS: FunctionTable = {
  SUM: ofNumbers(sum),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1),
  ),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  MEDIAN: ofNumbers((numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return average(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
  }),
  COUNT: { least: 1, most: 255, run: (call) => numbersAmong(allValues(call)).length },
  COUNTA: { least: 1, most: 255, run: (call) => allValues(call).filter((item) => item !== null).length },
  COUNTBLANK: {
    least: 1,
    most: 1,
    run: (call) => flat([call.result(0)]).filter((item) => item === null || item === '').length,
  },
  COUNTIF: {
    least: 2,
    most: 2,
    run: (call) => flat([call.result(0)]).filter((item) => matchesCriterion(item, value(call, 1))).length,
  },
  COUNTIFS: { least: 2, most: 254, run: (call) => chosen(call, 0, 0).length },
  SUMIF: single(sum),
  AVERAGEIF: single(average),
  SUMIFS: several((values) => sum(numbersAmong(values))),
  AVERAGEIFS: several((values) => average(numbersAmong(values))),
  MAXIFS: several((values) => Math.max(0, ...numbersAmong(values))),
  SUMPRODUCT: {
    least: 1,
    most: 255,
    run(call) {
      const columns = Array.from({ length: call.count }, (_, index) => flat([call.result(index)]));
      const failure = columns.flat().find(isError);
      if (failure) return failure;
      const products = (columns[0] ?? []).map((_, place) =>
        columns.reduce(
          (product, column) => product * (typeof column[place] === 'number' ? column[place] : 0),
          1,
        ),
      );
      return sum(products);
    },
  },
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  INT: scalar(['number'], [], Math.floor),
  ABS: scalar(['number'], [], Math.abs),
  SIGN: scalar(['number'], [], Math.sign),
  SQRT: scalar(['number'], [], (number) => (number < 0 ? error('#NUM!') : Math.sqrt(number))),
  POWER: scalar(['number', 'number'], [], (base, exponent) => base ** exponent),
  MOD: scalar(['number', 'number'], [], (number, divisor) =>
    divisor === 0 ? error('#DIV/0!') : number - divisor * Math.floor(number / divisor),
  ),
  N: {
    least: 1,
    most: 1,
    run: (call) => (typeof value(call, 0) === 'number' ? value(call, 0) : value(call, 0) === true ? 1 : 0),
  },
  SUBTOTAL: {
    least: 2,
    most: 255,
    run(call) {
      const name = SUBTOTALS[Number(value(call, 0)) % 100];
      const known = name === undefined ? undefined : MATH_FUNCTIONS[name];
      return known ? known.run(withoutFirst(call)) : error('#VALUE!');
    },
  },
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

const withoutFirst = (call: FunctionCall): FunctionCall => ({
  ...call,
  count: call.count - 1,
  given: (index) => call.given(index + 1),
  result: (index) => call.result(index + 1),
  area: (index) => call.area(index + 1),
});
