import { MAX_COLUMNS, type Area } from '../model/Area';
import type { Cell } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import { eachOverlap, type AreaIndex } from './AreaIndex';
import type { Formula } from './Formula';

/** How a formula is to be calculated: for what a person reads only, or because something it hangs on changed. */
export type Need = 'none' | 'toRead' | 'changed';

/** A cell with a formula. */
export interface FormulaNode {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly text: string | undefined;
  /** Undefined when it was not understood, or is not calculated by itself. */
  readonly formula: Formula | undefined;
  /** The cells that show its results; one, but for array formulas. */
  readonly fills: Area;
  need: Need;
  /** Areas that are to be calculated first. */
  waits: number;
}

/** Cells that formulas name: all formulas that name the same ones share it. */
export interface AreaNode {
  readonly area: Area;
  readonly users: FormulaNode[];
  /** Its users were told that it changed. */
  changed: boolean;
  /** Its users wait for formulas within it. */
  waits: number;
}

export interface SheetGraph {
  readonly formulas: ReadonlyMap<number, FormulaNode>;
  /** Single cells by place, and larger areas. */
  readonly cells: ReadonlyMap<number, AreaNode>;
  readonly areas: AreaIndex<AreaNode>;
}

/** Which formula hangs on which cells. */
export interface Graph {
  readonly formulas: readonly FormulaNode[];
  readonly sheets: ReadonlyMap<Sheet, SheetGraph>;
  readonly byName: ReadonlyMap<string, readonly FormulaNode[]>;
  readonly onAnything: readonly FormulaNode[];
  readonly onHiddenRows: readonly FormulaNode[];
  readonly onTabs: readonly FormulaNode[];
}

export const placeKey = (row: number, column: number) => row * MAX_COLUMNS + column;

/** Every area of formulas that an area overlaps, once. */
export function eachArea(graph: Graph, sheet: Sheet, area: Area, visit: (node: AreaNode) => void): void {
  const found = graph.sheets.get(sheet);
  if (!found) return;
  eachIn(found.cells, area, visit, (node) => node.area);
  eachOverlap(found.areas, area, visit);
}

/** Every formula that stands in an area. */
export function eachFormula(
  graph: Graph,
  sheet: Sheet,
  area: Area,
  visit: (node: FormulaNode) => void,
): void {
  const found = graph.sheets.get(sheet);
  if (found) eachIn(found.formulas, area, visit, (node) => node);
}

/** By looking at every place of the area or at everything known, whichever is less. */
function eachIn<T>(
  known: ReadonlyMap<number, T>,
  area: Area,
  visit: (item: T) => void,
  placeOf: (item: T) => { readonly row: number; readonly column: number },
): void {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  if (area.rows * area.columns > known.size) {
    for (const item of known.values()) {
      const { row, column } = placeOf(item);
      if (row >= area.row && row < bottom && column >= area.column && column < right) visit(item);
    }
    return;
  }
  for (let row = area.row; row < bottom; row++) {
    for (let column = area.column; column < right; column++) {
      const item = known.get(placeKey(row, column));
      if (item) visit(item);
    }
  }
}
