import type { CellView } from '../../host/view/SheetView';
import { mergeAt, type GridShape } from './GridShape';
import { sideOf } from './lookStyle';
import type { PlacedCell } from './placeRow';

/** Room beyond its own cell that a text may use, in pixels. */
export interface Spill {
  readonly before: number;
  readonly after: number;
  /** Nothing that is drawn under the text has a fill. */
  readonly onPaper: boolean;
}

/** Text that is not wrapped goes on over blank neighbours; numbers never do. */
export function spillOf(shape: GridShape, placed: PlacedCell, cell: CellView): Spill | undefined {
  const { horizontal, wrap, rotation } = cell.look;
  if (cell.text === '' || wrap || rotation !== 0 || placed.merged) return undefined;
  if (horizontal === 'centerContinuous') return acrossSelection(shape, placed, cell);
  if (cell.kind !== 'text' || horizontal === 'fill') return undefined;
  const side = sideOf(cell);
  const after = side === 'right' ? NONE : blankRun(shape, placed, 1);
  const before = side === 'left' ? NONE : blankRun(shape, placed, -1);
  if (after.width === 0 && before.width === 0) return undefined;
  return {
    before: before.width,
    after: after.width,
    onPaper: cell.look.fill === undefined && after.onPaper && before.onPaper,
  };
}

interface Run {
  readonly width: number;
  readonly onPaper: boolean;
}

const NONE: Run = { width: 0, onPaper: true };

/** No text is longer than so many columns. */
const FARTHEST = 40;

function blankRun(shape: GridShape, { row, column }: PlacedCell, direction: 1 | -1): Run {
  return run(shape, row, column, direction, (cell) => cell.kind === 'blank');
}

/** "Center across selection" takes in the blank cells to the right that have the same alignment. */
function acrossSelection(shape: GridShape, { row, column }: PlacedCell, { look }: CellView): Spill {
  const { width, onPaper } = run(
    shape,
    row,
    column,
    1,
    (cell) => cell.kind === 'blank' && cell.look.horizontal === 'centerContinuous',
  );
  return { before: 0, after: width, onPaper: onPaper && look.fill === undefined };
}

function run(
  shape: GridShape,
  row: number,
  column: number,
  direction: 1 | -1,
  goesOn: (cell: CellView) => boolean,
): Run {
  const start = shape.columns.findIndex(({ index }) => index === column);
  let [width, onPaper] = [0, true];
  for (let away = 1; away <= FARTHEST; away++) {
    const next = shape.columns[start + away * direction];
    if (!next || next.index < 0 || mergeAt(shape, { row, column: next.index })) break;
    const cell = shape.view.cell(row, next.index);
    if (!goesOn(cell)) break;
    width += next.width;
    onPaper &&= cell.look.fill === undefined;
  }
  return { width, onPaper };
}
