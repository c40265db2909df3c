import type { MouseEventHandler } from 'react';
import { columnName } from '../../host/model/address';
import { containsCell, lastColumn, lastRow, type Area } from '../../host/model/Area';
import { previewText } from '../previewText.vi';
import { GridRow } from './GridRow';
import type { GridShape } from './GridShape';
import type { Place } from './Selection';
import type { RowWindow } from './useRowWindow';

interface Props {
  readonly shape: GridShape;
  readonly rows: RowWindow;
  readonly area: Area;
  readonly active: Place;
  readonly onMouseDown: MouseEventHandler;
  readonly onMouseOver: MouseEventHandler;
  readonly onDoubleClick: MouseEventHandler;
}

/** The sheet as a table; column letters and frozen rows are its head, and stay in sight. */
export function GridTable({ shape, rows, area, active, ...mouse }: Props) {
  const { view, columns, frozenRows, rowCount, columnCount } = shape;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const drawnRow = (row: number, from: number, to: number) => (
    <GridRow
      key={row}
      shape={shape}
      row={row}
      {...(hasTallMerge(shape, row) ? { from, to } : { from: row, to: row })}
      {...selectionInRow(area, active, row)}
    />
  );
  return (
    <table
      id="grid"
      role="grid"
      className="grid"
      aria-label={previewText.grid.label(view.name)}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1}
      aria-multiselectable
      style={{ width: `calc(var(--headings) + ${width}px)` }}
      {...mouse}
    >
      <colgroup>
        <col className="headings" />
        {columns.map(({ index, width: pixels }) => (
          <col key={index} style={{ width: pixels }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1} className="letters">
          <th className="all" aria-colindex={1} title={previewText.grid.selectAll} data-all="">
            <span className="unseen">{previewText.grid.selectAll}</span>
          </th>
          {columns.map(({ index, stickyLeft }) =>
            index < 0 ? (
              <th key={index} role="presentation" />
            ) : (
              <th
                key={index}
                scope="col"
                role="columnheader"
                aria-colindex={index + 2}
                data-column={index}
                className={headingClasses(index, area, stickyLeft)}
                style={
                  stickyLeft === undefined ? undefined : { left: `calc(var(--headings) + ${stickyLeft}px)` }
                }
              >
                {columnName(index)}
              </th>
            ),
          )}
        </tr>
        {frozenRows.map((row) => drawnRow(row, 0, view.frozen.rows - 1))}
      </thead>
      <tbody>
        <Gap height={rows.above} />
        {rows.rows.map((row) => drawnRow(row, rows.rows[0] ?? 0, rows.rows.at(-1) ?? 0))}
        <Gap height={rows.below} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr role="presentation" className="gap">
      <td role="presentation" style={{ height }} />
    </tr>
  ) : null;

const headingClasses = (column: number, area: Area, stickyLeft: number | undefined) =>
  [
    stickyLeft === undefined ? '' : 'frozen',
    column >= area.column && column <= lastColumn(area) ? 'in-selection' : '',
  ]
    .filter(Boolean)
    .join(' ') || undefined;

const hasTallMerge = ({ merges }: GridShape, row: number) =>
  merges.get(row)?.some(({ rows }) => rows > 1) ?? false;

const OUTSIDE = { left: -1, right: -1, top: -1, bottom: -1, activeColumn: -1 };

function selectionInRow(area: Area, active: Place, row: number) {
  if (!containsCell(area, row, area.column)) return OUTSIDE;
  return {
    left: area.column,
    right: lastColumn(area),
    top: area.row,
    bottom: lastRow(area),
    activeColumn: active.row === row ? active.column : -1,
  };
}
