import { readFileSync, writeFileSync } from 'node:fs';
import { optimizeLater } from '../../src/cli/optimizeLater';
import { connectClient } from '../../src/host/connectClient';
import { createHost } from '../../src/host/createHost';
import { openWorkbook } from '../../src/host/openWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import type { SheetVolume } from './writtenVolume';

/** Excel on the web refuses requests over 5 MB: more rows than this go neither way at once. */
const ROWS_AT_ONCE = 5_000;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * The least that the job can take on the embedded Excel, nothing thought in between: open, read every value, write as
 * much as the job does, save. A program of its own: INPUT OUTPUT VOLUME (SheetVolume[] as JSON).
 */
async function floor(input: string, output: string, volumes: readonly SheetVolume[]): Promise<void> {
  const workbook = await openWorkbook(readFileSync(input));
  Object.assign(globalThis, await connectClient(createHost(workbook)));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    for (const sheet of sheets.items) await readAll(context, sheet);
    for (const volume of volumes) await write(context, volume);
  });
  writeFileSync(output, await saveWorkbook(workbook));
}

async function readAll(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const used = sheet.getUsedRange().load({ rowCount: true, columnCount: true });
  await context.sync();
  for (let from = 0; from < used.rowCount; from += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, used.rowCount - from);
    used.getCell(from, 0).getAbsoluteResizedRange(rows, used.columnCount).load({ values: true });
    await context.sync();
  }
}

async function write(context: Excel.RequestContext, volume: SheetVolume): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = volume.isNew ? worksheets.add(volume.sheet) : worksheets.getItem(volume.sheet);
  const { row, column, rowCount, columnCount } = volume.area;
  for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, rowCount - from);
    sheet.getRangeByIndexes(row + from, column, rows, columnCount).values = valuesOf(volume, from, rows);
    await context.sync();
  }
  formatAreas(sheet, volume);
  for (let i = 0; i < volume.widths; i += 1) {
    sheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = 60 + 10 * i;
  }
  setHeights(sheet, volume);
  for (let i = 0; i < volume.merges; i += 1) sheet.getRangeByIndexes(row + i, column, 1, 2).merge();
  addRules(sheet, volume);
  await context.sync();
}

/** Texts in as many cells as the job fills, spread evenly. */
function valuesOf({ area, filled, letters }: SheetVolume, from: number, rows: number): (string | null)[][] {
  const share = filled / (area.rowCount * area.columnCount);
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: area.columnCount }, (_column, j) => {
      const cell = (from + i) * area.columnCount + j;
      const isFilled = Math.floor((cell + 1) * share) > Math.floor(cell * share);
      return isFilled ? `Ô ${cell}`.padEnd(letters, ' nhiệm vụ') : null;
    }),
  );
}

/** One look with borders for all, then others for slices of it. */
function formatAreas(sheet: Excel.Worksheet, { area, formats }: SheetVolume): void {
  const { row, column, rowCount, columnCount } = area;
  const { format } = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  format.font.name = 'Times New Roman';
  format.font.size = 11;
  format.horizontalAlignment = 'Left';
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#000000';
  }
  const slice = Math.max(1, Math.floor(rowCount / Math.max(1, formats - 1)));
  for (let i = 0; i < formats - 1 && i * slice < rowCount; i += 1) {
    const part = sheet.getRangeByIndexes(row + i * slice, column, slice, columnCount).format;
    part.font.bold = i % 2 === 0;
    part.horizontalAlignment = 'Center';
  }
}

/** A dozen different heights, a call for each. */
function setHeights(sheet: Excel.Worksheet, { area, heights }: SheetVolume): void {
  const slice = Math.max(1, Math.ceil(heights / 12));
  for (let from = 0; from < heights; from += slice) {
    const rows = Math.min(slice, heights - from);
    sheet.getRangeByIndexes(area.row + from, 0, rows, 1).format.rowHeight = 15 + (15 * from) / slice;
  }
}

function addRules(sheet: Excel.Worksheet, { area, rules }: SheetVolume): void {
  const { row, column, rowCount, columnCount } = area;
  const formats = sheet.getRangeByIndexes(row, column, rowCount, columnCount).conditionalFormats;
  for (let i = 0; i < rules; i += 1) {
    const { custom } = formats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = `=$A${row + 1}="${i}"`;
    custom.format.fill.color = '#FFC7CE';
    custom.format.font.color = '#8A0010';
  }
}

optimizeLater();
const [input = '', output = '', volume = ''] = process.argv.slice(2);
void floor(input, output, JSON.parse(readFileSync(volume, 'utf8')) as SheetVolume[]);
