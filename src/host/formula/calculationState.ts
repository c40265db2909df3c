import type { Cell, CellSource } from '../model/Cell';
import type { Workbook } from '../model/Workbook';
import type { Vocabulary } from './dependencies';
import type { Formula } from './Formula';
import type { Graph } from './Graph';
import { parseFormula } from './parseFormula';

/** What is known of a workbook's formulas from one calculation to the next. */
export interface CalculationState {
  /** Undefined until the workbook is first read. */
  known: { readonly graph: Graph; readonly words: Vocabulary } | undefined;
  /** Cells whose value Excel has yet to calculate. */
  readonly outdated: Set<Cell>;
  /** Cells whose value was calculated for people to read, and what the file keeps of them. */
  readonly unsaved: Map<Cell, CellSource>;
  readonly parsed: (text: string) => Formula | undefined;
}

const STATES = new WeakMap<Workbook, CalculationState>();

export function stateOf(workbook: Workbook): CalculationState {
  const known = STATES.get(workbook);
  if (known) return known;
  const state = {
    known: undefined,
    outdated: new Set<Cell>(),
    unsaved: new Map<Cell, CellSource>(),
    parsed: newParser(),
  };
  STATES.set(workbook, state);
  return state;
}

/** Each formula is read once. */
function newParser(): CalculationState['parsed'] {
  const formulas = new Map<string, Formula | undefined>();
  return (text) => {
    if (!formulas.has(text)) formulas.set(text, parseFormula(text));
    return formulas.get(text);
  };
}
