import { areaAddress } from '../domain/sheet/cellAddress';
import type { Line, LineSide, Look } from '../domain/sheet/Look';
import type { Area } from '../domain/sheet/Snapshot';
import { addressLists } from './addressLists';

/** The lines of an area that are this side of its cells. */
const EDGES: Readonly<Record<LineSide, readonly `${Excel.BorderIndex}`[]>> = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
  diagonalDown: ['DiagonalDown'],
  diagonalUp: ['DiagonalUp'],
};

/** Queues a look for all cells of some areas; a line that is there already stays. */
export function applyLook(sheet: Excel.Worksheet, areas: readonly Area[], look: Look): void {
  const { style, numberFormat, font, fill, alignment, protection, lines = {} } = look;
  for (const address of addressLists(areas.map(areaAddress))) {
    const ranges = sheet.getRanges(address);
    if (style !== undefined) ranges.style = style;
    const { format } = ranges;
    if (font) Object.assign(format.font, font);
    if (fill === '') format.fill.clear();
    else if (fill !== undefined) format.fill.color = fill;
    if (alignment) Object.assign(format, alignment);
    if (protection) Object.assign(format.protection, protection);
  }
  applyLines(sheet, areas, lines);
  if (numberFormat === undefined) return;
  for (const { row, column, rowCount, columnCount } of areas) {
    // One value stands for every cell of the range (Microsoft, Range.numberFormat).
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    range.numberFormat = numberFormat as unknown as string[][];
  }
}

/** How many calls applyLook makes, about. */
export function callsOfLook(areas: readonly Area[], { font, alignment, lines = {} }: Look): number {
  const perList = 4 + Object.keys({ ...font, ...alignment }).length;
  const parts = areas.flatMap((area) => partsOf(area, lines));
  return (
    addressLists(areas.map(areaAddress)).length * perList +
    addressLists(parts.map(areaAddress)).length * Object.keys(lines).length * 4 +
    areas.length
  );
}

function applyLines(sheet: Excel.Worksheet, areas: readonly Area[], lines: NonNullable<Look['lines']>): void {
  const sides = Object.entries(lines) as [LineSide, Line][];
  if (sides.length === 0) return;
  const parts = areas.flatMap((area) => partsOf(area, lines));
  for (const address of addressLists(parts.map(areaAddress))) {
    const { borders } = sheet.getRanges(address).format;
    for (const [side, line] of sides)
      for (const edge of EDGES[side]) Object.assign(borders.getItem(edge), drawn(line));
  }
}

/** A new line is black already, automatically. */
const drawn = ({ style, weight, color }: Line): Partial<Line> =>
  color === '#000000' ? { style, weight } : { style, weight, color };

/** Where cells are not alike above and below, or left and right, no line inside says what both its sides are. */
function partsOf(area: Area, { top, bottom, left, right }: NonNullable<Look['lines']>): Area[] {
  const rows = isSame(top, bottom)
    ? [area]
    : split(area.rowCount, (i) => ({ ...area, row: area.row + i, rowCount: 1 }));
  return isSame(left, right)
    ? rows
    : rows.flatMap((row) =>
        split(row.columnCount, (i) => ({ ...row, column: row.column + i, columnCount: 1 })),
      );
}

const split = (count: number, part: (index: number) => Area): Area[] =>
  Array.from({ length: count }, (_, i) => part(i));

const isSame = (a: Line | undefined, b: Line | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
