import type { Area } from '../model/Area';
import { isError, type CellValue } from '../model/Cell';
import { matrixOf, single } from './dereference';
import type { Formula } from './Formula';
import { FUNCTIONS } from './functions/functions';
import { leaveAlone } from './leaveAlone';
import { arithmetic, each, infix, pairwise } from './operators';
import { isAbsolute, movedReference, referenceArea, type Reference } from './Reference';
import type { Surroundings } from './Surroundings';
import { error, isMatrix, isRange, type Matrix, type Range, type Result } from './values';

/** The value that a cell with this formula shows. */
export const cellResult = (formula: Formula, around: Surroundings): CellValue =>
  single(evaluate(formula, around), around.book.reader) ?? 0;

function evaluate(formula: Formula, around: Surroundings): Result {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'array':
      return formula.matrix;
    case 'reference':
      return rangeOf(formula.reference, formula.area, around);
    case 'name':
      return evaluate(namedFormula(formula.sheet, formula.name, around), afterName(around));
    case 'percent':
    case 'prefix':
      return unary(formula, valueOf(formula.operand, around));
    case 'infix':
      return folded(formula, (operand) => valueOf(operand, around), infix);
    case 'call':
      return call(formula.name, formula.args, around);
    case 'external':
    case 'sheets':
    case 'structured':
    case 'joined':
      return leaveAlone();
  }
}

const valueOf = (formula: Formula, around: Surroundings) =>
  single(evaluate(formula, around), around.book.reader);

/** As SUMPRODUCT evaluates its arguments: operators take whole areas. */
function evaluateArray(formula: Formula, around: Surroundings): CellValue | Matrix {
  switch (formula.kind) {
    case 'percent':
    case 'prefix': {
      const operand = evaluateArray(formula.operand, around);
      return isMatrix(operand) ? each(operand, (value) => unary(formula, value)) : unary(formula, operand);
    }
    case 'infix':
      return folded(
        formula,
        (operand) => evaluateArray(operand, around),
        (operator, left, right) => {
          for (const side of [left, right]) if (isMatrix(side)) around.book.reader.spend(side.values.length);
          return pairwise(left, right, (a, b) => infix(operator, a, b));
        },
      );
    default: {
      const result = evaluate(formula, around);
      return isRange(result) ? matrixOf(result, around.book.reader) : result;
    }
  }
}

const unary = (formula: Extract<Formula, { kind: 'percent' | 'prefix' }>, value: CellValue): CellValue => {
  if (formula.kind === 'percent') return arithmetic('/', value, 100);
  return formula.operator === '+' ? value : arithmetic('-', 0, value);
};

/** A chain of operators from the left: "a"&"b"&"c"… may be long. */
function folded<T>(
  formula: Formula,
  evaluateOperand: (operand: Formula) => T,
  join: (operator: string, left: T, right: T) => T,
): T {
  const chain: Extract<Formula, { kind: 'infix' }>[] = [];
  let first = formula;
  for (; first.kind === 'infix'; first = first.left) chain.push(first);
  return chain.reduceRight(
    (left, { operator, right }) => join(operator, left, evaluateOperand(right)),
    evaluateOperand(first),
  );
}

/** Names may stand for names, but not for themselves. */
const MOST_NAMES = 16;

const afterName = (around: Surroundings): Surroundings =>
  around.names < MOST_NAMES ? { ...around, moved: undefined, names: around.names + 1 } : leaveAlone();

/** A name that is not known gives an error, but never where a value stood: Excel knew it. */
function namedFormula(
  sheet: string | undefined,
  name: string,
  { book, sheet: own, before }: Surroundings,
): Formula {
  const { words } = book;
  const formula = words.named(own, sheet, name);
  if (formula) return formula;
  if (words.isDefined(own, sheet, name) || words.table(name)) return leaveAlone();
  const isNew = before === null || (isError(before) && before.error === NAME.error);
  return isNew ? { kind: 'value', value: NAME } : leaveAlone();
}

const NAME = error('#NAME?');

function rangeOf(reference: Reference, area: Area, { book, sheet: own, moved, names }: Surroundings): Range {
  // What a name without $ signs stands for hangs on the cell that uses it.
  if (names > 0 && !isAbsolute(reference)) return leaveAlone();
  const sheet = reference.sheet === undefined ? own : book.words.sheetNamed(reference.sheet);
  const seen = moved ? movedReference(reference, moved.rows, moved.columns) : reference;
  if (!sheet || !seen) return leaveAlone();
  return { kind: 'range', sheet, area: seen === reference ? area : referenceArea(seen) };
}

function call(name: string, args: readonly Formula[], around: Surroundings): Result {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known || args.length < known.least || args.length > known.most) return leaveAlone();
  const argument = (index: number): Formula => args[index] ?? { kind: 'value', value: null };
  return known.run({
    count: args.length,
    result: (index) => evaluate(argument(index), around),
    array: (index) => evaluateArray(argument(index), around),
    around,
  });
}
