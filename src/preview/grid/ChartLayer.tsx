import { useLayoutEffect, useState, type RefObject } from 'react';
import type { ChartView, PointView } from '../../host/view/SheetView';
import { ChartPicture } from './ChartPicture';

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

/** The charts over their cells, wherever the browser has put these: rows may be higher than the file says. */
export function ChartLayer({ charts, scroller }: Props) {
  const [boxes, setBoxes] = useState<readonly (Box | undefined)[]>([]);
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    const now = charts.map((chart) => boxOf(chart, grid));
    setBoxes((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
  });
  return (
    <>
      {charts.map((chart, index) => {
        const box = boxes[index];
        return box ? (
          <div key={`${index} ${chart.name}`} className="chart" style={box}>
            <ChartPicture chart={chart} width={box.width} height={box.height} />
          </div>
        ) : null;
      })}
    </>
  );
}

/** undefined while one of its corners is not drawn. */
function boxOf({ from, to }: ChartView, grid: HTMLElement): Box | undefined {
  const start = cornerOf(from, grid);
  const end = cornerOf(to, grid);
  if (!start || !end) return undefined;
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

const PIXELS_A_POINT = 96 / 72;

function cornerOf({ row, column, x, y }: PointView, grid: HTMLElement) {
  const across = grid.querySelector(`.letters th[data-column="${column}"]`)?.getBoundingClientRect();
  const down = grid.querySelector(`tr[data-row="${row}"]`)?.getBoundingClientRect();
  const frame = grid.getBoundingClientRect();
  if (!across || !down) return undefined;
  return {
    left: across.left - frame.left + grid.scrollLeft + Math.min(x * PIXELS_A_POINT, across.width),
    top: down.top - frame.top + grid.scrollTop + Math.min(y * PIXELS_A_POINT, down.height),
  };
}
