import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isWholeColumns, isWholeRows, type Area } from '../../host/model/Area';
import type { Place } from './Selection';
import { cellId } from './cellId';

interface Seen {
  readonly sheet: string;
  readonly area: Area;
  /** The cell of the area that moved last. */
  readonly moved: Place;
}

interface Windows {
  readonly scroller: RefObject<HTMLElement>;
  /** Scroll to a row (column) that is not drawn yet; false when there is no need to. */
  readonly revealRow: (row: number) => boolean;
  readonly revealColumn: (column: number) => boolean;
}

/**
 * Brings what was selected into sight. Scrolling by hand must not be undone: only selecting, if the same cell again, brings
 * it back.
 */
export function useSight({ sheet, area, moved }: Seen, { scroller, revealRow, revealColumn }: Windows): void {
  const isSought = useRef(false);
  useLayoutEffect(() => {
    isSought.current = true;
  }, [sheet, area, moved.row, moved.column]);
  // Of a cell that is not drawn the row comes first and then its column, each drawn after it was scrolled to.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !isSought.current) return;
    const element = elementToSee(box, area, moved);
    if (element) keepInSight(element, box);
    const scrolled = element
      ? []
      : [!isWholeColumns(area) && revealRow(moved.row), !isWholeRows(area) && revealColumn(moved.column)];
    isSought.current = scrolled.includes(true);
  });
}

/** What is scrolled to when an area is selected: the cell that moved; of whole columns and rows, as in Excel, their heading. */
function elementToSee(scroller: HTMLElement, area: Area, { row, column }: Place): HTMLElement | undefined {
  const [columns, rows] = [isWholeColumns(area), isWholeRows(area)];
  if (columns && rows) return undefined;
  const selector = columns
    ? `th[data-column="${column}"]`
    : rows
      ? `th[data-row="${row}"]`
      : `#${cellId(row, column)}`;
  return scroller.querySelector<HTMLElement>(selector) ?? undefined;
}

/** Scrolls as little as brings a cell out from under the headings and frozen panes and into the scroller. */
function keepInSight(cell: HTMLElement, scroller: HTMLElement): void {
  const head = scroller.querySelector('thead');
  const at = cell.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  const top = head?.getBoundingClientRect().bottom ?? box.top;
  const left = Math.max(
    ...[...scroller.querySelectorAll('thead tr.letters .frozen, thead .all')].map(
      (heading) => heading.getBoundingClientRect().right,
    ),
  );
  const bottom = box.top + scroller.clientHeight;
  const right = box.left + scroller.clientWidth;
  if (head?.contains(cell) !== true) scroller.scrollTop += shift(at.top, at.bottom, top, bottom);
  if (!cell.matches('.frozen, [scope=row]')) scroller.scrollLeft += shift(at.left, at.right, left, right);
}

/**
 * How far to move so that from…to lies between low and high; the beginning wins when it does not fit. Outwards to whole
 * pixels: browsers scroll by no less, and would leave a fraction of the cell behind.
 */
function shift(from: number, to: number, low: number, high: number): number {
  if (from < low || to - from > high - low) return Math.floor(from - low);
  return to > high ? Math.ceil(to - high) : 0;
}
