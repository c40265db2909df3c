import type { Edit } from '../sheet/Edit';
import type { Grid } from '../sheet/Grid';
import type { Area } from '../sheet/Snapshot';
import type { Table } from '../table/Table';

/**
 * The look of the table's last column over columns beside it. Copying takes merged cells along, so that rows merged
 * there take the look of the nearest column that is not merged, and sections merged across the table that of none.
 */
export function copyLook(sheet: Grid, table: Table, block: Area): readonly Edit[] {
  const columns = table.columns.map(({ column }) => column).sort((a, b) => b - a);
  const sourceIn = (row: number): number | undefined =>
    columns.find((column) => !isMerged(sheet, row, column));
  const copy = (source: Area, area: Area): Edit => ({ kind: 'copyFormats', sheet: sheet.name, source, area });
  const bodyRow = table.headerRow + table.headerRowCount;
  const header = { ...block, rowCount: table.headerRowCount };
  const source = headerSource(sheet, table, columns);
  return [
    ...(source ? [copy(source, header)] : []),
    ...runsOfRows(bodyRow, block.row + block.rowCount, sourceIn).map(({ row, rowCount, column }) =>
      copy({ row, rowCount, column, columnCount: 1 }, { ...block, row, rowCount }),
    ),
  ];
}

const isMerged = (sheet: Grid, row: number, column: number): boolean =>
  sheet.mergeAt(row, column) !== undefined;

/** A header cell as high as the whole header, else its nearest cell that is not merged. */
function headerSource(sheet: Grid, table: Table, columns: readonly number[]): Area | undefined {
  const { headerRow: row, headerRowCount: rowCount } = table;
  const [last] = columns;
  const merge = last === undefined ? undefined : sheet.mergeAt(row, last);
  const isWhole = merge?.row === row && merge.rowCount === rowCount;
  if (isWhole && merge.columnCount === 1) return merge;
  const below = row + rowCount - 1;
  const column = columns.find((candidate) => !isMerged(sheet, below, candidate));
  return column === undefined ? undefined : { row: below, rowCount: 1, column, columnCount: 1 };
}

interface Run {
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
}

/** Consecutive rows that take their look from the same column. */
function runsOfRows(
  first: number,
  end: number,
  sourceIn: (row: number) => number | undefined,
): readonly Run[] {
  const runs: Run[] = [];
  for (let row = first; row < end; row += 1) {
    const column = sourceIn(row);
    const run = runs.at(-1);
    if (column === undefined) continue;
    if (run?.column === column && run.row + run.rowCount === row)
      runs[runs.length - 1] = { ...run, rowCount: run.rowCount + 1 };
    else runs.push({ row, rowCount: 1, column });
  }
  return runs;
}
