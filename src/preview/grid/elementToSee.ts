import { isWholeColumns, isWholeRows, type Area } from '../../host/model/Area';
import { cellId } from './cellId';
import type { Place } from './Selection';

/** What is scrolled to when an area is selected: the cell that moved; of whole columns and rows, as in Excel, their heading. */
export function elementToSee(
  scroller: HTMLElement,
  area: Area,
  { row, column }: Place,
): HTMLElement | undefined {
  const [columns, rows] = [isWholeColumns(area), isWholeRows(area)];
  if (columns && rows) return undefined;
  const selector = columns
    ? `th[data-column="${column}"]`
    : rows
      ? `th[data-row="${row}"]`
      : `#${cellId(row, column)}`;
  return scroller.querySelector<HTMLElement>(selector) ?? undefined;
}
