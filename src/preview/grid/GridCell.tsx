import type { CSSProperties } from 'react';
import type { CellView } from '../../host/view/SheetView';
import { cellId } from './cellId';
import { fitNumber } from './fitNumber';
import type { GridShape } from './GridShape';
import { edgeStyle, indentStyle, lookStyle, sideOf } from './lookStyle';
import type { PlacedCell } from './placeRow';
import { spillOf, type Spill } from './spillOf';

interface Props {
  readonly shape: GridShape;
  readonly placed: PlacedCell;
  /** Pixels that the text may take; undefined lets it decide. */
  readonly height: number | undefined;
  /** Classes that say how the selection touches it. */
  readonly selected: string;
}

export function GridCell({ shape, placed, height, selected }: Props) {
  const { view } = shape;
  const { row, column, rowSpan, colSpan, merged, stickyLeft, rest } = placed;
  const cell = view.cell(row, column);
  const classes = [
    cell.look.fill === undefined && view.showGridlines ? 'lined' : '',
    stickyLeft === undefined ? '' : 'frozen',
    merged ? 'merged' : '',
    selected,
  ];
  return (
    <td
      id={rest ? undefined : cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={selected !== ''}
      rowSpan={rowSpan}
      colSpan={colSpan}
      data-row={row}
      data-column={column}
      className={classes.filter(Boolean).join(' ') || undefined}
      style={{
        ...lookStyle(cell.look),
        ...edgeStyle(cell.edges),
        ...(stickyLeft !== undefined && sticky(stickyLeft)),
      }}
    >
      {cell.text !== '' && !rest && <CellText shape={shape} placed={placed} cell={cell} height={height} />}
    </td>
  );
}

const sticky = (left: number): CSSProperties => ({ left: `calc(var(--headings) + ${left}px)` });

interface TextProps {
  readonly shape: GridShape;
  readonly placed: PlacedCell;
  readonly cell: CellView;
  readonly height: number | undefined;
}

function CellText({ shape, placed, cell, height }: TextProps) {
  const { look } = cell;
  const side = sideOf(cell);
  const wraps = (look.wrap && cell.kind !== 'number') || look.rotation !== 0;
  const spill = spillOf(shape, placed, cell);
  const style: CSSProperties = {
    textAlign: side,
    ...indentStyle(look, side),
    ...(height !== undefined && { maxHeight: height - 1 }),
    ...(placed.merged && { alignItems: VERTICAL[look.vertical] ?? 'end' }),
    ...ROTATIONS[look.rotation],
    ...(spill && spillStyle(spill, side, placed.width)),
  };
  return (
    <div className={wraps ? 'text wraps' : 'text'} style={style}>
      <span className={spill?.onPaper === true ? 'on-paper' : undefined}>
        {shownText(cell, placed.width)}
      </span>
    </div>
  );
}

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'start',
  center: 'center',
  justify: 'start',
  distributed: 'center',
};

/** Degrees as the file counts them: up to 90 upwards, 91 to 180 downwards, 255 for letters on top of one another. */
const ROTATIONS: Readonly<Record<number, CSSProperties>> = {
  90: { writingMode: 'sideways-lr' },
  180: { writingMode: 'vertical-rl' },
  255: { writingMode: 'vertical-rl', textOrientation: 'upright' },
};

function shownText(cell: CellView, width: number): string {
  if (cell.kind === 'number') return fitNumber(cell, width);
  return cell.look.wrap ? cell.text : cell.text.replaceAll(/\r?\n/g, '');
}

/** A box over the neighbours, cut where they end; text in the middle of its cell grows evenly to both sides. */
function spillStyle({ before, after }: Spill, side: string, width: number): CSSProperties {
  const reach = side === 'center' && before > 0 ? Math.max(before, after) : 0;
  const [left, right] = reach > 0 ? [reach, reach] : [before, after];
  return {
    marginLeft: -left,
    width: width + left + right - 1,
    clipPath: `inset(0 ${right - after}px 0 ${left - before}px)`,
  };
}
