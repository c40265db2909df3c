import type { CellValue, SheetSnapshot } from '../domain/sheet/Snapshot';

/** A row of ten columns answers in about 650 bytes for three properties; 4 MB leaves room below Excel's 5 MB. */
const CELLS_PER_BLOCK = 40_000;

/** For workbooks whose answer would pass 5 MB: first the used ranges, then blocks of rows, one request each. */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetSnapshot[]> {
  const frames = sheets.map((sheet) => ({
    sheet,
    used: sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    properties: sheet.customProperties.load('items/key,items/value'),
  }));
  await context.sync();
  const snapshots: SheetSnapshot[] = [];
  for (const { sheet, used, properties } of frames) {
    const cells = await readBlocks(context, sheet, used);
    snapshots.push({
      name: sheet.name,
      visibility: sheet.visibility === 'Visible' ? 'visible' : 'hidden',
      isProtected: sheet.protection.protected,
      properties: Object.fromEntries(properties.items.map(({ key, value }) => [key, value])),
      used: {
        row: used.rowIndex,
        column: used.columnIndex,
        rowCount: used.rowCount,
        columnCount: used.columnCount,
      },
      ...cells,
      merged: [],
      hiddenRows: [],
      ownRules: [],
      fontName: '',
    });
  }
  return snapshots;
}

type Cells = Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats'>;

async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<Cells> {
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / used.columnCount));
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let first = 0; first < used.rowCount; first += rowsPerBlock) {
    const count = Math.min(rowsPerBlock, used.rowCount - first);
    const block = sheet
      .getRangeByIndexes(used.rowIndex + first, used.columnIndex, count, used.columnCount)
      .load('values,formulas,numberFormat');
    await syncBlock(context);
    values.push(...(block.values as CellValue[][]));
    formulas.push(...(block.formulas as CellValue[][]));
    numberFormats.push(...(block.numberFormat as string[][]));
  }
  return { values, formulas, numberFormats };
}

/** One request a block is the point here: the answers would be too long together. */
const syncBlock = (context: Excel.RequestContext): Promise<void> => context.sync();
