import type { CellFormat, Edit, PageSetup } from '../../sheet/Edit';
import type { Area, CellValue } from '../../sheet/Snapshot';
import type { LaidCell, LaidRow } from './LaidRow';

interface PlacedCell extends LaidCell {
  readonly row: number;
}

/** The edits that put laid-out rows on a new sheet: widths, values, merges, formats, heights, page. */
export function sheetEdits(
  sheet: string,
  rows: readonly LaidRow[],
  columnWidths: readonly number[],
  setup: PageSetup,
): readonly Edit[] {
  const cells = rows.flatMap((row, index): PlacedCell[] =>
    row.cells.map((cell) => ({ ...cell, row: index })),
  );
  const merged = cells.filter((cell) => cell.columnSpan > 1 || cell.rowSpan > 1);
  return [
    { kind: 'columnWidths', sheet, column: 0, widths: columnWidths },
    {
      kind: 'cells',
      sheet,
      row: 0,
      column: 0,
      values: inGrid(rows, columnWidths.length, ({ value }) => value),
      numberFormats: inGrid(rows, columnWidths.length, ({ numberFormat }) => numberFormat ?? null),
    },
    ...merged.map((cell): Edit => ({ kind: 'merge', sheet, area: areaOf(cell) })),
    ...formatRuns(cells).map(({ area, format }): Edit => ({ kind: 'format', sheet, area, format })),
    { kind: 'rowHeights', sheet, row: 0, heights: rows.map(({ height }) => height) },
    { kind: 'showGridlines', sheet, show: false },
    { kind: 'pageSetup', sheet, setup },
  ];
}

function inGrid<Value extends CellValue | null>(
  rows: readonly LaidRow[],
  columnCount: number,
  read: (cell: LaidCell) => Value,
): (Value | null)[][] {
  return rows.map(({ cells }) => {
    const line = Array.from({ length: columnCount }, (): Value | null => null);
    for (const cell of cells) line[cell.column] = read(cell);
    return line;
  });
}

const areaOf = ({ row, column, rowSpan, columnSpan }: PlacedCell): Area => ({
  row,
  column,
  rowCount: rowSpan,
  columnCount: columnSpan,
});

/** Cells of one format under one another are formatted together, so that a long table costs a few edits a column. */
function formatRuns(cells: readonly PlacedCell[]): { area: Area; format: CellFormat }[] {
  const runs: { area: Area; format: CellFormat }[] = [];
  const open = new Map<string, number>();
  for (const cell of cells) {
    const area = areaOf(cell);
    const key = JSON.stringify([area.column, area.columnCount, cell.format]);
    const index = open.get(key);
    const above = index === undefined ? undefined : runs[index];
    if (index !== undefined && above && above.area.row + above.area.rowCount === area.row) {
      runs[index] = {
        area: { ...above.area, rowCount: above.area.rowCount + area.rowCount },
        format: cell.format,
      };
    } else {
      open.set(key, runs.push({ area, format: cell.format }) - 1);
    }
  }
  return runs;
}
