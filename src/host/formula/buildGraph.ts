import { cellArea, type Area } from '../model/Area';
import type { Cell } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { newAreaIndex } from './AreaIndex';
import { dependenciesOf, type Vocabulary } from './dependencies';
import type { Formula } from './Formula';
import { placeKey, type AreaNode, type FormulaNode, type Graph, type SheetGraph } from './Graph';

interface GrowingSheet {
  readonly formulas: Map<number, FormulaNode>;
  readonly cells: Map<number, AreaNode>;
  readonly areas: Map<string, AreaNode>;
}

/** Reads every formula of a workbook for what it hangs on; `parsed` reads a formula once. */
export function buildGraph(
  workbook: Workbook,
  words: Vocabulary,
  parsed: (text: string) => Formula | undefined,
): Graph {
  const sheets = new Map<Sheet, GrowingSheet>();
  const formulas: FormulaNode[] = [];
  const byName = new Map<string, FormulaNode[]>();
  const onAnything: FormulaNode[] = [];
  const onHiddenRows: FormulaNode[] = [];
  const onTabs: FormulaNode[] = [];

  const grow = (sheet: Sheet): GrowingSheet => {
    const known = sheets.get(sheet) ?? { formulas: new Map(), cells: new Map(), areas: new Map() };
    sheets.set(sheet, known);
    return known;
  };
  const link = (node: FormulaNode, formula: Formula | undefined) => {
    const { areas, names, anything, hidden, tabs } = dependenciesOf(formula, node.sheet, words);
    for (const { sheet, area } of areas) {
      const { users } = areaNode(grow(sheet), area);
      if (users.at(-1) !== node) users.push(node);
    }
    for (const name of names) {
      const users = byName.get(name);
      if (users) users.push(node);
      else byName.set(name, [node]);
    }
    if (anything) onAnything.push(node);
    if (hidden) onHiddenRows.push(node);
    if (tabs) onTabs.push(node);
  };

  for (const sheet of workbook.sheets) {
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, cell] of cells) {
        const fills = cell.array;
        if (cell.formula === undefined && !fills) continue;
        const formula = cell.formula === undefined ? undefined : parsed(cell.formula);
        const node = newNode(sheet, row, column, cell, formula, fills);
        formulas.push(node);
        grow(sheet).formulas.set(placeKey(row, column), node);
        link(node, formula);
      }
    }
  }
  return {
    formulas,
    sheets: new Map([...sheets].map(([sheet, known]) => [sheet, finished(known)])),
    byName,
    onAnything,
    onHiddenRows,
    onTabs,
  };
}

const newNode = (
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  formula: Formula | undefined,
  fills: Area | undefined,
): FormulaNode => ({
  sheet,
  row,
  column,
  cell,
  text: cell.formula,
  formula: fills ? undefined : formula,
  fills: fills ?? cellArea(row, column),
  need: 'none',
  waits: 0,
});

function areaNode({ cells, areas }: GrowingSheet, area: Area): AreaNode {
  const alone = area.rows === 1 && area.columns === 1;
  const place = placeKey(area.row, area.column);
  const name = alone ? '' : `${place} ${area.rows} ${area.columns}`;
  const known = alone ? cells.get(place) : areas.get(name);
  if (known) return known;
  const node: AreaNode = { area, users: [], changed: false, waits: 0 };
  if (alone) cells.set(place, node);
  else areas.set(name, node);
  return node;
}

const finished = ({ formulas, cells, areas }: GrowingSheet): SheetGraph => ({
  formulas,
  cells,
  areas: newAreaIndex(areas.values()),
});
