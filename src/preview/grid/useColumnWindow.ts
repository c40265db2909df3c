import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { GridColumn, GridShape } from './GridShape';

/** Up to so many columns all are drawn. */
const ALL_COLUMNS = 100;
/** Columns drawn beyond what is in sight, and by how many the window moves. */
const SPARE = 10;

export interface ColumnWindow {
  /** The sheet with the columns that are drawn, and gaps in place of the others. */
  readonly shape: GridShape;
  /** Call when the grid was scrolled. */
  readonly onScroll: () => void;
  /** Scrolls so that a column that may not be drawn comes into sight; false when there is no need to. */
  readonly reveal: (column: number) => boolean;
}

/** Which of many columns are drawn; frozen ones always are. */
export function useColumnWindow(shape: GridShape, scroller: RefObject<HTMLDivElement>): ColumnWindow {
  const { columns } = shape;
  const [first, setFirst] = useState(0);
  const [inSight, setInSight] = useState(2 * SPARE);
  const isWhole = columns.length <= ALL_COLUMNS;

  const [frozen, starts] = useMemo(() => {
    let left = 0;
    const lefts = columns.map(({ width }) => (left += width) - width);
    return [columns.filter(({ stickyLeft }) => stickyLeft !== undefined).length, lefts];
  }, [columns]);

  const from = isWhole ? 0 : Math.max(frozen, Math.min(first, columns.length - 1));
  const to = isWhole ? columns.length : Math.min(columns.length, from + inSight + 2 * SPARE);
  const drawn = useMemo(
    () => (isWhole ? shape : { ...shape, columns: withGaps(columns, frozen, from, to) }),
    [shape, columns, isWhole, frozen, from, to],
  );

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box || isWhole) return;
    const [at, end] = [
      positionOf(starts, box.scrollLeft),
      positionOf(starts, box.scrollLeft + box.clientWidth),
    ];
    setFirst(Math.floor((at - SPARE) / SPARE) * SPARE);
    setInSight((count) => Math.max(count, Math.ceil((end - at + 1) / SPARE) * SPARE));
  }, [scroller, starts, isWhole]);

  useLayoutEffect(onScroll, [onScroll]);

  const reveal = useCallback(
    (column: number) => {
      const box = scroller.current;
      const at = columns.findIndex(({ index }) => index === column);
      if (!box || at < frozen || (at >= from && at < to)) return false;
      box.scrollLeft = Math.max(0, (starts[at] ?? 0) - box.clientWidth / 2);
      onScroll();
      return true;
    },
    [scroller, columns, frozen, from, to, starts, onScroll],
  );
  return { shape: drawn, onScroll, reveal };
}

function withGaps(columns: readonly GridColumn[], frozen: number, from: number, to: number): GridColumn[] {
  return [
    ...columns.slice(0, frozen),
    ...gap(-1, columns.slice(frozen, from)),
    ...columns.slice(from, to),
    ...gap(-2, columns.slice(to)),
  ];
}

const gap = (index: number, columns: readonly GridColumn[]): GridColumn[] =>
  columns.length === 0
    ? []
    : [{ index, width: columns.reduce((sum, { width }) => sum + width, 0), stickyLeft: undefined }];

/** The position of the last column that begins at or before a distance. */
function positionOf(starts: readonly number[], left: number): number {
  const after = starts.findIndex((start) => start > left);
  return Math.max(0, (after < 0 ? starts.length : after) - 1);
}
