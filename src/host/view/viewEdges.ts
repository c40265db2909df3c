import { styleNumberAt } from '../model/cells';
import { lastColumn, lastRow, type Area } from '../model/Area';
import { resolveColor } from '../model/resolveColor';
import type { Sheet } from '../model/Sheet';
import type { BorderLine } from '../model/Style';
import { styleAt, type Styles } from '../model/Styles';
import type { CellEdges, Edge } from './SheetView';

/** The lines around an area: one cell, or a merged one. */
export function viewEdges(sheet: Sheet, styles: Styles, area: Area): CellEdges {
  const border = (row: number, column: number) => styleAt(styles, styleNumberAt(sheet, row, column)).border;
  const [bottom, right] = [lastRow(area), lastColumn(area)];
  return {
    right: edge(border(area.row, right).right ?? border(area.row, right + 1).left, styles),
    bottom: edge(border(bottom, area.column).bottom ?? border(bottom + 1, area.column).top, styles),
    left: area.column === 0 ? edge(border(area.row, 0).left, styles) : undefined,
    top: area.row === 0 ? edge(border(0, area.column).top, styles) : undefined,
  };
}

function edge(line: BorderLine | undefined, styles: Styles): Edge | undefined {
  return line && line.style !== 'none'
    ? { style: line.style, color: resolveColor(line.color, styles, '#000000') }
    : undefined;
}
