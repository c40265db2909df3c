import { isOnSheet, type Area } from '../model/Area';
import { invalidArgument } from '../protocol/HostError';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a copy of `size` lands: a smaller destination grows, an exact multiple is tiled, anything else takes one copy
 * (Microsoft, Range.copyFrom: "expanded automatically", "replicated multiple times").
 */
export function pasteArea(size: Size, to: Area): Area {
  const rows = extent(size.rows, to.rows);
  const columns = extent(size.columns, to.columns);
  const area =
    rows === undefined || columns === undefined
      ? { ...to, rows: size.rows, columns: size.columns }
      : { ...to, rows, columns };
  if (!isOnSheet(area)) throw invalidArgument('The copy would lie outside of the sheet.');
  return area;
}

const extent = (source: number, target: number): number | undefined => {
  if (target <= source) return source;
  return target % source === 0 ? target : undefined;
};

/** The first cell of every copy. */
export function tilesOf(
  area: Area,
  { rows, columns }: Size,
): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rows / rows }, (_, i) =>
    Array.from({ length: area.columns / columns }, (_unused, j) => ({
      row: area.row + i * rows,
      column: area.column + j * columns,
    })),
  ).flat();
}
