import type { CellLook, SheetLooks } from '../domain/report/printed/SheetLooks';
import type { Area } from '../domain/sheet/Snapshot';

const WANTED = { format: { font: { bold: true, italic: true }, horizontalAlignment: true } } as const;

/** How the cells of some sheets look over their used ranges, in the order of `sheets`. One request. */
export async function readLooks(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly used: Area }[],
): Promise<readonly SheetLooks[]> {
  const reads = sheets.map(({ name, used: { row, column, rowCount, columnCount } }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = sheet.getRangeByIndexes(row, column, rowCount, columnCount).getCellProperties(WANTED);
    const columns = Array.from({ length: column + columnCount }, (_, index) =>
      sheet.getCell(0, index).load('format/columnWidth'),
    );
    return { cells, columns };
  });
  await context.sync();
  return reads.map(({ cells, columns }) => ({
    cells: cells.value.map((row) => row.map(lookOf)),
    columnWidths: columns.map(({ format }) => format.columnWidth),
  }));
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  return {
    isBold: format?.font?.bold === true,
    isItalic: format?.font?.italic === true,
    isCentred: format?.horizontalAlignment === 'Center',
  };
}
