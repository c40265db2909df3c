import { memo } from 'react';
import { lastColumn, lastRow } from '../../host/model/Area';
import { GridCell } from './GridCell';
import type { GridShape } from './GridShape';
import { placeRow, type PlacedCell } from './placeRow';

export interface RowProps {
  readonly shape: GridShape;
  readonly row: number;
  /** First and last row of the part of the table that it stands in. */
  readonly from: number;
  readonly to: number;
  /** The selection, as far as it meets this row; -1 where it does not. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly activeColumn: number;
}

/** Drawn again only when something of its own changes: scrolling and moving leave the others alone. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { shape, row, from, to, left } = props;
  const { height, fixed } = shape.view.rows[row] ?? { height: shape.view.defaultHeight, fixed: false };
  return (
    <tr aria-rowindex={row + 2} style={{ height }} data-row={row}>
      <th
        scope="row"
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        className={left >= 0 ? 'in-selection' : undefined}
      >
        {row + 1}
      </th>
      {placeRow(shape, row, { from, to }).map((placed) =>
        placed.column < 0 ? (
          <td key={placed.column} role="presentation" />
        ) : (
          <GridCell
            key={placed.rest ? `rest-${placed.column}` : placed.column}
            shape={shape}
            placed={placed}
            height={fixed && !placed.merged ? height : undefined}
            selected={selectionClasses(placed, props)}
          />
        ),
      )}
    </tr>
  );
});

function selectionClasses(
  { row, column, merged }: PlacedCell,
  { left, right, top, bottom, activeColumn }: RowProps,
): string {
  if (left < 0 || column < left || column > right) return '';
  const [lastOfRows, lastOfColumns] = merged ? [lastRow(merged), lastColumn(merged)] : [row, column];
  const sides = [
    row <= top && 'sel-top',
    lastOfRows >= bottom && 'sel-bottom',
    column === left && 'sel-left',
    lastOfColumns >= right && 'sel-right',
  ];
  return ['sel', column === activeColumn ? 'active' : '', ...sides].filter(Boolean).join(' ');
}
