import { useEffect, useState, type RefObject } from 'react';
import type { ChartView, PointView } from '../../host/view/SheetView';
import { previewText } from '../previewText.vi';

interface Props {
  readonly charts: readonly ChartView[];
  readonly scroller: RefObject<HTMLDivElement>;
}

/** CSS pixels from the corner of the grid. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A frame where each chart stands, over its cells wherever the browser has put these: rows may be higher than the file says. */
export function ChartLayer({ charts, scroller }: Props) {
  const [boxes, setBoxes] = useState<readonly (Box | undefined)[]>([]);
  // No layout effect: those run before the scroller around this is known.
  useEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    const now = charts.map((chart) => boxOf(chart, grid));
    setBoxes((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
  });
  return (
    <>
      {boxes.map((box, index) => (
        <div key={index} className="chart" style={box} hidden={!box}>
          {previewText.grid.chart}
        </div>
      ))}
    </>
  );
}

/** undefined while one of its corners is not drawn. */
function boxOf({ from, end }: ChartView, grid: HTMLElement): Box | undefined {
  const start = cornerOf(from, grid);
  if (!start) return undefined;
  if ('width' in end) return { ...start, ...end };
  const corner = cornerOf(end, grid);
  if (!corner) return undefined;
  return {
    ...start,
    width: Math.max(0, corner.left - start.left),
    height: Math.max(0, corner.top - start.top),
  };
}

function cornerOf({ row, column, x, y }: PointView, grid: HTMLElement) {
  const across = grid.querySelector(`.letters th[data-column="${column}"]`)?.getBoundingClientRect();
  const down = grid.querySelector(`tr[data-row="${row}"]`)?.getBoundingClientRect();
  const frame = grid.getBoundingClientRect();
  if (!across || !down) return undefined;
  return {
    left: across.left - frame.left + grid.scrollLeft + Math.min(x, across.width),
    top: down.top - frame.top + grid.scrollTop + Math.min(y, down.height),
  };
}
