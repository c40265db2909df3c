import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { GridShape } from './GridShape';

/** Up to so many rows all are drawn, so that the browser's own search and screen readers see the whole sheet. */
const ALL_ROWS = 500;
/** Rows drawn beyond what is in sight, and by how many the window moves. */
const SPARE = 20;

export interface RowWindow {
  readonly rows: readonly number[];
  /** Pixels that rows above and below would take. */
  readonly above: number;
  readonly below: number;
  /** Call when the grid was scrolled. */
  readonly onScroll: () => void;
  /** Scrolls so that a row that may not be drawn comes into sight; false when there is no need to. */
  readonly reveal: (row: number) => boolean;
}

/** Which of many rows are drawn. Heights are estimates until a row has been seen. */
export function useRowWindow(shape: GridShape, scroller: RefObject<HTMLDivElement>): RowWindow {
  const { rows, view } = shape;
  const seen = useRef(new Map<number, number>());
  const [measured, setMeasured] = useState(0);
  const [first, setFirst] = useState(0);
  const [inSight, setInSight] = useState(20);
  const isWhole = rows.length <= ALL_ROWS;

  // A row's height depends on the sheet: what was seen of another one says nothing.
  const sheet = useRef(view.name);
  if (sheet.current !== view.name) {
    sheet.current = view.name;
    seen.current = new Map();
  }

  const starts = useMemo(() => {
    const sums = new Float64Array(rows.length + 1);
    rows.forEach((row, at) => {
      const likely = view.rows[row]?.likelyHeight ?? view.defaultHeight;
      sums[at + 1] = (sums[at] ?? 0) + (seen.current.get(row) ?? likely);
    });
    return sums;
    // `measured` counts the changes of `seen`.
  }, [rows, view, measured]);

  const from = isWhole ? 0 : Math.max(0, Math.min(first, rows.length - 1));
  const to = isWhole ? rows.length : Math.min(rows.length, from + inSight + 2 * SPARE);
  const drawn = useMemo(() => rows.slice(from, to), [rows, from, to]);

  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box || isWhole) return;
    const at = positionOf(starts, box.scrollTop);
    const end = positionOf(starts, box.scrollTop + box.clientHeight);
    setFirst(Math.max(0, Math.floor((at - SPARE) / SPARE) * SPARE));
    setInSight((count) => Math.max(count, Math.ceil((end - at + 1) / SPARE) * SPARE));
  }, [scroller, starts, isWhole]);

  useLayoutEffect(() => {
    const table = scroller.current?.querySelector('tbody');
    if (!table || isWhole) return;
    let changes = 0;
    for (const line of table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
      const row = Number(line.dataset['row']);
      const height = line.getBoundingClientRect().height;
      if (Math.abs((seen.current.get(row) ?? 0) - height) < 0.5) continue;
      seen.current.set(row, height);
      changes++;
    }
    if (changes > 0) setMeasured((count) => count + 1);
  }, [drawn, view, scroller, isWhole]);

  useLayoutEffect(onScroll, [onScroll]);

  const reveal = useCallback(
    (row: number) => {
      const box = scroller.current;
      const at = rows.indexOf(row);
      if (!box || at < 0 || (at >= from && at < to)) return false;
      box.scrollTop = Math.max(0, (starts[at] ?? 0) - box.clientHeight / 2);
      onScroll();
      return true;
    },
    [scroller, rows, from, to, starts, onScroll],
  );

  const total = starts[rows.length] ?? 0;
  return { rows: drawn, above: starts[from] ?? 0, below: total - (starts[to] ?? total), onScroll, reveal };
}

/** The position of the row at a height, by halving. */
function positionOf(starts: Float64Array, top: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] ?? Infinity) <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}
