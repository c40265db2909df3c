import type { Area } from '../domain/sheet/Snapshot';

/** A used range of more cells is looked at for holes before it is read: one stray value makes it any size. */
const LARGE_CELLS = 100_000;
/** More are not read as one table: a tracker of 100,000 tasks has 1.4 million. */
const MOST_CELLS = 2_000_000;
const LAST_ROW_COUNT = 1_048_576;
const LAST_COLUMN_COUNT = 16_384;

export interface UsedParts {
  /** What is read: it holds the largest part. */
  readonly used: Area;
  /** Values so far away from it that they are not read. */
  readonly strays: readonly Area[];
}

/**
 * Where a sheet really holds values. The used range of a plan of 60 rows with a space in XFD1048576 is the whole sheet:
 * Excel is asked about halves of it, and halves of those, as long as that leaves cells out. One request a halving, and
 * none for a sheet of a usual size.
 */
export async function findUsedParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
): Promise<UsedParts> {
  const parts = await partsOf(context, sheet, used);
  const [largest = used, ...others] = [...parts].sort((a, b) => cellsOf(b) - cellsOf(a));
  let found = largest;
  const strays: Area[] = [];
  for (const part of others) {
    const both = around(found, part);
    if (isReadable(both)) found = both;
    else strays.push(part);
  }
  return { used: found, strays };
}

async function partsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  if (cellsOf(area) <= LARGE_CELLS && isReadable(area)) return [area];
  const halves = halvesOf(area).map(({ row, column, rowCount, columnCount }) =>
    sheet
      .getRangeByIndexes(row, column, rowCount, columnCount)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  const found = halves
    .filter((half) => !half.isNullObject)
    .map(({ rowIndex, columnIndex, rowCount, columnCount }): Area => ({
      row: rowIndex,
      column: columnIndex,
      rowCount,
      columnCount,
    }));
  const left = found.reduce((sum, part) => sum + cellsOf(part), 0);
  if (left > cellsOf(area) / 2 && isReadable(area)) return [area];
  const parts: Area[] = [];
  for (const part of found) parts.push(...(await partsOf(context, sheet, part)));
  return parts;
}

/** Cut across the side that is the longer share of a sheet. */
function halvesOf(area: Area): readonly Area[] {
  const { row, column, rowCount, columnCount } = area;
  if (rowCount / LAST_ROW_COUNT >= columnCount / LAST_COLUMN_COUNT) {
    const upper = Math.ceil(rowCount / 2);
    return [
      { ...area, rowCount: upper },
      { ...area, row: row + upper, rowCount: rowCount - upper },
    ];
  }
  const left = Math.ceil(columnCount / 2);
  return [
    { ...area, columnCount: left },
    { ...area, column: column + left, columnCount: columnCount - left },
  ];
}

const cellsOf = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

/** Of whole rows and columns Excel tells no values (learn.microsoft.com: "Unbounded ranges"). */
const isReadable = (area: Area): boolean =>
  cellsOf(area) <= MOST_CELLS && area.rowCount < LAST_ROW_COUNT && area.columnCount < LAST_COLUMN_COUNT;

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
