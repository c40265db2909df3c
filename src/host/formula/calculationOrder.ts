import { lastColumn, type Area } from '../model/Area';
import { isAny, type Changes } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import { eachArea, eachFormula, type AreaNode, type FormulaNode, type Graph } from './Graph';

/** From formula to formula; beyond that nobody waits. */
const MOST_STEPS = 30_000_000;

interface Run {
  readonly graph: Graph;
  /** What is to be calculated. */
  readonly due: FormulaNode[];
  readonly changed: AreaNode[];
  /** Areas with formulas that are to be calculated. */
  readonly waited: AreaNode[];
  steps: number;
}

/** Formulas without a place in the order, since they go in a circle or hang on one that does. */
export interface Unordered {
  readonly circular: readonly FormulaNode[];
  /** There are too many ways from formula to formula: none was calculated. */
  readonly tooMany: boolean;
}

/** Calculates what has to be, each formula after those that it hangs on. */
export function calculateInOrder(
  graph: Graph,
  changes: Changes,
  toRead: readonly FormulaNode[],
  begin: (isSettled: (sheet: Sheet, column: number) => boolean) => (node: FormulaNode) => void,
): Unordered {
  const run: Run = { graph, due: [], changed: [], waited: [], steps: 0 };
  try {
    spread(run, changes);
    for (const node of toRead) {
      if (node.need !== 'none') continue;
      node.need = 'toRead';
      run.due.push(node);
    }
    holdBack(run);
    if (isTooMuch(run)) return { circular: [], tooMany: true };
    calculateReady(run, begin(settledColumns(run)));
    return { circular: run.due.filter(({ waits }) => waits > 0), tooMany: false };
  } finally {
    for (const area of run.changed) area.changed = false;
    for (const area of run.waited) area.waits = 0;
    for (const node of run.due) Object.assign(node, { need: 'none', waits: 0 });
  }
}

const isTooMuch = ({ steps }: Run) => steps > MOST_STEPS;

/** Every formula that hangs on what changed, however far. */
function spread(run: Run, changes: Changes): void {
  const { graph, due } = run;
  for (const { sheet, area } of changes.cells) {
    eachFormula(graph, sheet, area, (node) => make(run, node));
    spreadFrom(run, sheet, area);
  }
  const others = [
    ...(isAny(changes) ? graph.onAnything : []),
    ...(changes.hidden ? graph.onHiddenRows : []),
    ...(changes.tabs || changes.rewritten ? graph.onTabs : []),
    ...[...changes.names].flatMap((name) => graph.byName.get(name) ?? []),
  ];
  for (const node of others) make(run, node);
  for (let at = 0; at < due.length && !isTooMuch(run); at++) {
    const node = due[at];
    if (node) spreadFrom(run, node.sheet, node.fills);
  }
}

function spreadFrom(run: Run, sheet: Sheet, area: Area): void {
  eachArea(run.graph, sheet, area, (found) => {
    run.steps++;
    if (found.changed) return;
    found.changed = true;
    run.changed.push(found);
    for (const user of found.users) make(run, user);
  });
}

function make({ due }: Run, node: FormulaNode): void {
  if (node.need !== 'none') return;
  node.need = 'changed';
  due.push(node);
}

/** Formulas wait for the areas that they name, and areas for the formulas within them. */
function holdBack(run: Run): void {
  for (const { sheet, fills } of run.due) {
    if (isTooMuch(run)) return;
    eachArea(run.graph, sheet, fills, (area) => {
      run.steps++;
      area.waits++;
      if (area.waits > 1) return;
      run.waited.push(area);
      for (const user of area.users) if (user.need !== 'none') user.waits++;
    });
  }
}

/** Columns without a formula that is to be calculated. */
function settledColumns({ due }: Run): (sheet: Sheet, column: number) => boolean {
  const moving = new Map<Sheet, Set<number>>();
  for (const { sheet, fills } of due) {
    const columns = moving.get(sheet) ?? new Set<number>();
    moving.set(sheet, columns);
    for (let column = fills.column; column <= lastColumn(fills); column++) columns.add(column);
  }
  return (sheet, column) => moving.get(sheet)?.has(column) !== true;
}

function calculateReady({ graph, due }: Run, calculate: (node: FormulaNode) => void): void {
  const ready = due.filter(({ waits }) => waits === 0);
  for (let node = ready.pop(); node; node = ready.pop()) {
    calculate(node);
    eachArea(graph, node.sheet, node.fills, (area) => {
      area.waits--;
      if (area.waits > 0) return;
      for (const user of area.users) {
        if (user.need === 'none') continue;
        user.waits--;
        if (user.waits === 0) ready.push(user);
      }
    });
  }
}
