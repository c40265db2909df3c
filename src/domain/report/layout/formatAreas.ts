import type { CellFormat } from '../../sheet/Edit';
import type { Area } from '../../sheet/Snapshot';

/** A cell, or an area of cells that look alike. */
export interface FormattedCell {
  readonly area: Area;
  readonly format: CellFormat;
}

/**
 * The fewest assignments that give the cells their formats, since each costs a request some kilobytes: the commonest format
 * over the whole sheet, then only what differs, neighbours together, then the lines of each table as one area.
 */
export function formatAreas(cells: readonly FormattedCell[], whole: Area): readonly FormattedCell[] {
  const plain = cells.map(({ area, format }) => ({ area, format: difference(format, { grid: true }) }));
  const base = commonest(plain);
  const differing = plain.map(({ area, format }) => ({ area, format: difference(format, base) }));
  const lined = cells
    .filter(({ format }) => format.grid)
    .map(({ area }) => ({ area, format: { grid: true } }));
  return [
    { area: whole, format: base },
    ...joined(differing.filter(({ format }) => Object.keys(format).length > 0)),
    ...joined(lined),
  ];
}

function commonest(cells: readonly FormattedCell[]): CellFormat {
  const counts = new Map<string, { format: CellFormat; count: number }>();
  for (const { format } of cells) {
    const key = JSON.stringify(format);
    counts.set(key, { format, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best), {
    format: {},
    count: 0,
  }).format;
}

const difference = (format: CellFormat, base: CellFormat): CellFormat =>
  Object.fromEntries(
    Object.entries(format).filter(([property, value]) => base[property as keyof CellFormat] !== value),
  );

/** Neighbours of one format become one area: first along each row, then down. */
function joined(cells: readonly FormattedCell[]): FormattedCell[] {
  const inOrder = [...cells].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return joinedDown(joinedAlong(inOrder));
}

function joinedAlong(cells: readonly FormattedCell[]): FormattedCell[] {
  const areas: FormattedCell[] = [];
  for (const cell of cells) {
    const last = areas.at(-1);
    if (last && isBeside(last, cell)) areas.splice(-1, 1, { ...cell, area: stretched(last.area, cell.area) });
    else areas.push(cell);
  }
  return areas;
}

const isBeside = (left: FormattedCell, right: FormattedCell): boolean =>
  left.area.row === right.area.row &&
  left.area.rowCount === right.area.rowCount &&
  left.area.column + left.area.columnCount === right.area.column &&
  JSON.stringify(left.format) === JSON.stringify(right.format);

const stretched = (left: Area, right: Area): Area => ({
  ...left,
  columnCount: left.columnCount + right.columnCount,
});

function joinedDown(cells: readonly FormattedCell[]): FormattedCell[] {
  const areas: FormattedCell[] = [];
  const open = new Map<string, number>();
  for (const { area, format } of cells) {
    const key = JSON.stringify([area.column, area.columnCount, format]);
    const index = open.get(key) ?? -1;
    const above = areas[index];
    if (above && above.area.row + above.area.rowCount === area.row) {
      areas[index] = { area: { ...above.area, rowCount: above.area.rowCount + area.rowCount }, format };
    } else {
      open.set(key, areas.push({ area, format }) - 1);
    }
  }
  return areas;
}
