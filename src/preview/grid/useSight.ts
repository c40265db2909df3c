import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isWholeColumns, isWholeRows, type Area } from '../../host/model/Area';
import { elementToSee } from './elementToSee';
import { keepInSight } from './keepInSight';
import type { Place } from './Selection';

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
