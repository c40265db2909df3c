import { containsCell } from '../model/Area';
import { isError, type CellValue } from '../model/Cell';
import { cellAt } from '../model/cells';
import type { ConditionalFormat } from '../model/rules';
import type { Sheet } from '../model/Sheet';
import type { DifferentialStyle } from '../model/Style';
import type { Workbook } from '../model/Workbook';
import { valueOrder } from '../formula/compareValues';
import { formulaReader } from '../formula/formulaReader';

/** Kinds whose formula says where they hold (ECMA-376 18.18.12); for cellIs it is what to compare with. */
const WITH_FORMULA = new Set([
  'expression',
  'cellIs',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

const OPERATORS: Readonly<Record<string, (low: number, high: number) => boolean>> = {
  lessThan: (low) => low < 0,
  lessThanOrEqual: (low) => low <= 0,
  equal: (low) => low === 0,
  notEqual: (low) => low !== 0,
  greaterThanOrEqual: (low) => low >= 0,
  greaterThan: (low) => low > 0,
  between: (low, high) => low >= 0 && high <= 0,
  notBetween: (low, high) => low < 0 || high > 0,
};

interface Rule {
  readonly format: ConditionalFormat;
  readonly from: { readonly row: number; readonly column: number };
  /** The answer by row, where it is the same in every column. */
  readonly byRow: Map<number, boolean> | undefined;
}

/** The formats that the rules of a sheet lay over a cell, strongest first. */
export function conditionalLooks(
  workbook: Workbook,
  sheet: Sheet,
): (row: number, column: number) => readonly DifferentialStyle[] {
  const read = formulaReader(workbook, sheet);
  const rules = sheet.conditionalFormats
    .filter(({ type }) => WITH_FORMULA.has(type))
    .toSorted((a, b) => a.priority - b.priority)
    .map(toRule);
  if (rules.length === 0) return () => NONE;

  const holds = ({ format, from }: Rule, row: number, column: number): boolean => {
    const values = format.formulas.map((formula) => read(formula, row, column, from));
    const [first, second] = values;
    if (first === undefined) return false;
    if (format.type === 'cellIs')
      return compares(cellAt(sheet, row, column)?.value ?? null, format, first, second);
    return first === true || (typeof first === 'number' && first !== 0);
  };

  return (row, column) => {
    const found: DifferentialStyle[] = [];
    for (const rule of rules) {
      if (!rule.format.areas.some((area) => containsCell(area, row, column))) continue;
      const answer = rule.byRow?.get(row) ?? holds(rule, row, column);
      rule.byRow?.set(row, answer);
      if (answer) found.push(rule.format.style);
      if (answer && rule.format.stopIfTrue) break;
    }
    return found;
  };
}

/** Kinds that are in the sheet and not shown: colour scales, data bars, icons, duplicates, top ten. */
export const hiddenRules = (sheet: Sheet): readonly string[] => [
  ...new Set(sheet.conditionalFormats.map(({ type }) => type).filter((type) => !WITH_FORMULA.has(type))),
];

const NONE: readonly DifferentialStyle[] = [];

function toRule(format: ConditionalFormat): Rule {
  const row = Math.min(...format.areas.map((area) => area.row));
  const column = Math.min(...format.areas.map((area) => area.column));
  const sameInRow = format.type !== 'cellIs' && !format.formulas.some(looksAtColumn);
  return { format, from: { row, column }, byRow: sameInRow ? new Map<number, boolean>() : undefined };
}

/** A reference whose column moves (A1, A$1), a whole row (1:1), or a function that asks where it stands. */
const MOVING_COLUMN = /(?<![$\p{L}\p{N}_.])[A-Z]{1,3}\$?\d|\d:\$?\d|COLUMN|CELL|INDIRECT|OFFSET|ADDRESS/iu;

const looksAtColumn = (formula: string) => MOVING_COLUMN.test(formula.replace(/"[^"]*"/g, '""'));

function compares(
  value: CellValue,
  { attributes }: ConditionalFormat,
  first: CellValue,
  second: CellValue | undefined,
): boolean {
  const operator = OPERATORS[attributes['operator'] ?? ''];
  if (
    !operator ||
    value === null ||
    isError(value) ||
    isError(first) ||
    (second !== undefined && isError(second))
  )
    return false;
  const low = valueOrder(value, first);
  const high = second === undefined ? low : valueOrder(value, second);
  return low !== undefined && high !== undefined && operator(low, high);
}
