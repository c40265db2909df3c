import { isAny, takeChanges, type Changes } from '../model/Changes';
import type { CellValue } from '../model/Cell';
import { cellsIn } from '../model/cells';
import type { Workbook } from '../model/Workbook';
import { child, flag } from '../package/xml';
import { buildGraph } from './buildGraph';
import { calculateInOrder } from './calculationOrder';
import { stateOf, type CalculationState } from './calculationState';
import { newCellReader } from './CellReader';
import { sameResult } from './compareValues';
import { cellResult } from './evaluate';
import type { Formula } from './Formula';
import { placeKey, type FormulaNode, type Graph } from './Graph';
import { whatIsSure } from './leaveAlone';
import type { Book } from './Surroundings';
import { newVocabulary } from './vocabulary';

/**
 * Brings formulas up to date: those that hang on what changed and, when the workbook is first read, those without a
 * value, or all that the file asks to have calculated. What only Excel can calculate keeps the value it had.
 */
export function recalculate(workbook: Workbook): void {
  const state = stateOf(workbook);
  const changes = takeChanges(workbook);
  const first = state.known === undefined;
  if (!first && !isAny(changes)) return;
  for (const { sheet, area } of changes.cells)
    for (const { cell } of cellsIn(sheet, area)) state.outdated.delete(cell);
  if (!state.known || hasOtherFormulas(state.known.graph, changes)) {
    const words = newVocabulary(workbook, state.parsed);
    state.known = { graph: buildGraph(workbook, words, state.parsed), words };
  }
  const { graph, words } = state.known;
  // "Precision as displayed" rounds every result as its cell shows it.
  const isAsDisplayed = !flag(settings(workbook.source)['fullPrecision'], true);
  const toRead = first ? uncalculated(workbook, graph) : [];
  const { circular, tooMany } = calculateInOrder(graph, changes, toRead, (isSettled) => {
    const reader = newCellReader(state.outdated, isSettled);
    const book = { words, reader, date1904: workbook.date1904 };
    return (node) => calculate(state, isAsDisplayed ? undefined : node.formula, book, node);
  });
  for (const node of circular) {
    // Excel shows 0, or what it calculated last.
    if (node.cell.value === null) show(state, node, 0);
    leave(state, node);
  }
  if (tooMany) for (const node of graph.formulas) leave(state, node);
}

/** Whether formulas were typed, moved or lost since a graph was made, or names stand for something else. */
const hasOtherFormulas = ({ sheets, byName }: Graph, { cells, names, rewritten, tabs }: Changes) =>
  rewritten ||
  tabs ||
  [...names].some((name) => byName.has(name)) ||
  cells.some(({ sheet, area }) => {
    const known = sheets.get(sheet)?.formulas;
    for (const { row, column, cell } of cellsIn(sheet, area)) {
      const node = known?.get(placeKey(row, column));
      if (node?.text !== cell.formula || (node && node.cell !== cell)) return true;
    }
    return false;
  });

/** Some writers leave results out; others write anything, and ask for a calculation before they are read. */
function uncalculated({ source, calculation }: Workbook, { formulas }: Graph): readonly FormulaNode[] {
  const onLoad = calculation === 'Automatic' && flag(settings(source)['fullCalcOnLoad']);
  return formulas.filter(({ cell }) => onLoad || cell.value === null);
}

const settings = ({ root }: Workbook['source']) => child(root, 'calcPr')?.attributes ?? {};

function calculate(
  state: CalculationState,
  formula: Formula | undefined,
  book: Book,
  node: FormulaNode,
): void {
  const { sheet, row, column, need, cell } = node;
  const around = { book, sheet, row, column, moved: undefined, before: cell.value, names: 0 };
  const value = formula && whatIsSure(() => cellResult(formula, around));
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) leave(state, node);
  else if (need === 'toRead') show(state, node, value);
  else write(state, node, value);
}

function leave({ outdated }: CalculationState, { sheet, fills, cell }: FormulaNode): void {
  outdated.add(cell);
  if (fills.rows * fills.columns === 1) return;
  for (const filled of cellsIn(sheet, fills)) outdated.add(filled.cell);
}

/** For people to read: the row stays as it stands in the file. */
function show({ outdated, unsaved }: CalculationState, { cell }: FormulaNode, value: CellValue): void {
  outdated.delete(cell);
  if (sameResult(value, cell.value)) return;
  const { source } = cell;
  if (source) {
    if (!unsaved.has(cell)) unsaved.set(cell, source);
    cell.source = { ...source, value };
  }
  cell.value = value;
}

function write({ outdated, unsaved }: CalculationState, node: FormulaNode, value: CellValue): void {
  const { sheet, row, cell } = node;
  outdated.delete(cell);
  const source = unsaved.get(cell);
  if (!source && sameResult(value, cell.value)) return;
  unsaved.delete(cell);
  const written = sheet.rows.get(row);
  if (written) written.xml = undefined;
  cell.value = value;
  if (source) cell.source = source;
}
