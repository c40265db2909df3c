import { isError, type CellValue } from '../model/Cell';
import { leaveAlone } from './leaveAlone';
import { numberInText } from './numberInText';
import { sameNumber } from './numbers';
import { isTruthValue } from './values';
import { sameText, textOrder } from './texts';
import { hasWildcard, matchesWildcard, parseWildcard } from './wildcard';

/** A criterion of COUNTIF and its kin: ">=80", "Chậm*", 5. */
export interface Criterion {
  readonly matches: (value: CellValue) => boolean;
  /** Whether a cell without anything in it meets it. */
  readonly blank: boolean;
  /** The one value that it asks for, to be looked up. */
  readonly equals: string | number | undefined;
  /** How long it takes, compared with reading a cell. */
  readonly work: number;
}

const CRITERION = /^(<>|<=|>=|=|<|>)?([^]*)$/;
/** Microsoft: longer criteria give wrong results. */
const LONGEST_CRITERION = 255;

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

export function parseCriterion(criterion: CellValue): Criterion {
  if (criterion === null) return equality(0);
  if (typeof criterion === 'boolean') return truth(criterion);
  if (typeof criterion === 'number') return equality(criterion);
  if (isError(criterion) || criterion.length > LONGEST_CRITERION) return leaveAlone();
  const [, operator, operand = ''] = CRITERION.exec(criterion) ?? [];
  if (operator === '<>') return not(equalTo(operand, operator));
  const comparison = operator === undefined ? undefined : COMPARISONS[operator];
  return comparison ? comparing(operand, comparison) : equalTo(operand, operator);
}

const only = (matches: Criterion['matches'], work = 1): Criterion => ({
  matches,
  blank: false,
  equals: undefined,
  work,
});

const truth = (wanted: boolean) =>
  only((value) => (typeof value === 'string' && isTruthValue(value) ? leaveAlone() : value === wanted));

const not = ({ matches, blank, work }: Criterion): Criterion => ({
  matches: (value) => !matches(value),
  blank: !blank,
  equals: undefined,
  work,
});

const WORK_OF_WILDCARD = 2;

/** Texts that are numbers count as the number. */
const equality = (number: number): Criterion => ({
  matches: (value) => {
    const found = typeof value === 'string' ? numberInText(value) : value;
    if (found === 'unsure') return leaveAlone();
    return typeof found === 'number' && (sameNumber(found, number) ?? leaveAlone());
  },
  blank: false,
  equals: number,
  work: 1,
});

/** `operator` is undefined for "Chậm": then nothing at all also means texts without letters. */
function equalTo(operand: string, operator: string | undefined): Criterion {
  if (operand === '') return { ...only((value) => operator === undefined && value === ''), blank: true };
  if (hasWildcard(operand)) {
    const wildcard = parseWildcard(operand);
    return only((value) => typeof value === 'string' && matchesWildcard(wildcard, value), WORK_OF_WILDCARD);
  }
  const constant = constantIn(operand);
  if (typeof constant === 'boolean') return truth(constant);
  if (constant !== undefined) return equality(constant);
  return {
    matches: (value) => typeof value === 'string' && (sameText(value, operand) ?? leaveAlone()),
    blank: false,
    equals: operand,
    work: 1,
  };
}

function comparing(operand: string, comparison: (order: number) => boolean): Criterion {
  const constant = operand === '' ? true : constantIn(operand);
  if (typeof constant === 'boolean') return leaveAlone();
  return only((value) => {
    if (constant === undefined)
      return typeof value === 'string' && comparison(textOrder(value, operand) ?? leaveAlone());
    if (typeof value !== 'number') return false;
    return comparison((sameNumber(value, constant) ?? leaveAlone()) ? 0 : value - constant);
  });
}

/** The number or truth value that an operand says; undefined for any other text. */
function constantIn(operand: string): number | boolean | undefined {
  if (isTruthValue(operand)) return operand.toLowerCase() === 'true';
  const number = operand.startsWith('#') ? 'unsure' : numberInText(operand);
  return number === 'unsure' ? leaveAlone() : number;
}
