import type { CellLook, SheetLooks } from '../domain/report/printed/SheetLooks';
import type { Area } from '../domain/sheet/Snapshot';
import { halveList } from './halveList';
import { halveRows } from './halveRows';
import { readHalving } from './readHalving';

const WANTED = { format: { font: { bold: true, italic: true }, horizontalAlignment: true } } as const;

/** All rows of a sheet's used range, or some of them. */
interface Part {
  readonly name: string;
  readonly used: Area;
}

/**
 * How the cells of some sheets look over their used ranges, in the order of `sheets`. One request; several where the
 * answer would be too long.
 */
export async function readLooks(
  context: Excel.RequestContext,
  sheets: readonly Part[],
): Promise<readonly SheetLooks[]> {
  const read = (parts: readonly Part[]) => readParts(context, parts);
  const found = (await readHalving(sheets, halve, read)).flat();
  return sheets.map((sheet) => joinLooks(found.filter(({ name }) => name === sheet.name)));
}

const halve = (parts: readonly Part[]): readonly (readonly Part[])[] =>
  parts.length > 1
    ? halveList(parts)
    : parts.flatMap(({ name, used }) => halveRows(used).map((half) => [{ name, used: half }]));

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly (SheetLooks & Pick<Part, 'name'>)[]> {
  const reads = parts.map(({ name, used: { row, column, rowCount, columnCount } }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = sheet.getRangeByIndexes(row, column, rowCount, columnCount).getCellProperties(WANTED);
    const columns = Array.from({ length: column + columnCount }, (_, index) =>
      sheet.getCell(0, index).load('format/columnWidth'),
    );
    return () => ({
      name,
      cells: cells.value.map((cellsOfRow) => cellsOfRow.map(lookOf)),
      columnWidths: columns.map(({ format }) => format.columnWidth),
    });
  });
  await context.sync();
  return reads.map((looks) => looks());
}

/** Every part of a sheet tells the widths of all its columns. */
const joinLooks = (parts: readonly SheetLooks[]): SheetLooks => ({
  cells: parts.flatMap(({ cells }) => cells),
  columnWidths: parts[0]?.columnWidths ?? [],
});

function lookOf({ format }: Excel.CellProperties): CellLook {
  return {
    isBold: format?.font?.bold === true,
    isItalic: format?.font?.italic === true,
    isCentred: format?.horizontalAlignment === 'Center',
  };
}
