import type { Edit, PageSetup } from '../../sheet/Edit';
import type { Area, CellValue } from '../../sheet/Snapshot';
import { formatAreas, type FormattedCell } from './formatAreas';
import type { LaidCell, LaidRow } from './LaidRow';

/** The edits that put laid-out rows on a new sheet: widths, values, merges, formats, heights, page. */
export function sheetEdits(
  sheet: string,
  rows: readonly LaidRow[],
  columnWidths: readonly number[],
  setup: PageSetup,
): readonly Edit[] {
  const cells = rows.flatMap((row, index): FormattedCell[] =>
    row.cells.map((cell) => ({ area: areaOf(index, cell), format: cell.format })),
  );
  const merged = cells.filter(({ area }) => area.columnCount > 1 || area.rowCount > 1);
  const whole: Area = { row: 0, column: 0, rowCount: rows.length, columnCount: columnWidths.length };
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
    ...merged.map(({ area }): Edit => ({ kind: 'merge', sheet, area })),
    ...formatAreas(cells, whole).map(({ area, format }): Edit => ({ kind: 'format', sheet, area, format })),
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
    const line = new Array<Value | null>(columnCount).fill(null);
    for (const cell of cells) line[cell.column] = read(cell);
    return line;
  });
}

const areaOf = (row: number, { column, rowSpan, columnSpan }: LaidCell): Area => ({
  row,
  column,
  rowCount: rowSpan,
  columnCount: columnSpan,
});
