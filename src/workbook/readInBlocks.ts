import type { Area, SheetSnapshot } from '../domain/sheet/Snapshot';
import { blocksOf } from './blocksOf';
import { halveRows } from './halveRows';
import { loadRows, withRows, type Frame, type Rows } from './loadSheet';
import { readHalving } from './readHalving';

/** A row of ten columns answers in about 650 bytes for three properties; 4 MB leaves room below Excel's 5 MB. */
const CELLS_PER_BLOCK = 40_000;

/** The rows of sheets whose answer would pass 5 MB, one request a block. */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  frames: readonly Frame[],
): Promise<SheetSnapshot[]> {
  const snapshots: SheetSnapshot[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const frame = frames[i];
    if (frame) snapshots.push(withRows(frame, await readRows(context, sheet, frame.used)));
  }
  return snapshots;
}

async function readRows(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Area): Promise<Rows> {
  const blocks: Rows[] = [];
  for (const block of blocksOf(used, CELLS_PER_BLOCK)) {
    blocks.push(...(await readHalving(block, halveRows, (part) => readBlock(context, sheet, part))));
  }
  return {
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
    hiddenRows: blocks.flatMap(({ hiddenRows }) => hiddenRows),
  };
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Area,
): Promise<Rows> {
  const rows = loadRows(sheet.getRangeByIndexes(row, column, rowCount, columnCount), 'rows');
  await context.sync();
  return rows();
}
