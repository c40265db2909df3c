import type { SheetSnapshot, Snapshot } from '../domain/sheet/Snapshot';
import { countedFrom1900, loadDateSystem } from './dateSystem';
import { documentName } from './documentName';
import { findUsedParts } from './findUsedParts';
import { isTold, loadFrame, loadSheet, type Depth, type Frame } from './loadSheet';
import { officeErrorCode } from './officeError';
import { readDetailsInParts } from './readDetailsInParts';
import { isTooLong } from './readHalving';
import { readInBlocks } from './readInBlocks';

/**
 * `details` also reads merged areas and our conditional formats. getMergedAreas empties Excel's undo list
 * on some builds (OfficeDev/office-js#5918), so it is asked for only when a write follows, which empties it anyway.
 */
export interface ReadOptions {
  readonly details: boolean;
}

/** The whole workbook in two requests: which sheets there are, then what stands in them. */
export async function readSnapshot(context: Excel.RequestContext, options: ReadOptions): Promise<Snapshot> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals,items/autoFilter/enabled',
  );
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const settings = workbook.settings.load('items/key,items/value');
  const protection = workbook.protection.load('protected');
  const countsFrom1904 = loadDateSystem(workbook);
  await context.sync();
  const fileName = documentName();
  const read = await readSheets(context, sheets.items, options.details ? 'details' : 'rows');
  return {
    ...(fileName === '' ? {} : { fileName }),
    ...(protection.protected ? { isLocked: true } : {}),
    ...(countsFrom1904() ? { countsFrom1904: true } : {}),
    sheets: countsFrom1904() ? read.map(countedFrom1900) : read,
    activeSheet: active.name,
    settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, String(value)])),
  };
}

/** Where one answer would be too long: first all but the rows, then the rows by blocks. */
async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  depth: Depth,
): Promise<SheetSnapshot[]> {
  try {
    const read = await readAtDepth(context, sheets, depth, loadSheet);
    if (read.every(isTold)) return read;
  } catch (error) {
    if (!isTooLong(error)) throw error;
  }
  const frames = await readAtDepth(context, sheets, depth, loadFrame);
  const narrowed: Frame[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const frame = frames[i];
    if (!frame) continue;
    const { used, strays } = await findUsedParts(context, sheet, frame.used);
    narrowed.push({ ...frame, used, ...(strays.length > 0 ? { strays } : {}) });
  }
  return readInBlocks(context, sheets, narrowed);
}

/** What Excel refuses to tell is left out. */
async function readAtDepth<T extends Frame>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  depth: Depth,
  load: (sheet: Excel.Worksheet, depth: Depth) => () => T,
): Promise<T[]> {
  try {
    const reads = sheets.map((sheet) => load(sheet, depth));
    await context.sync();
    return reads.map((read) => read());
  } catch (error) {
    if (depth === 'cells' || !isRefusal(error)) throw error;
    if (depth === 'rows') return readAtDepth(context, sheets, 'cells', load);
    return readDetailsInParts(context, sheets, await readAtDepth(context, sheets, 'rows', load));
  }
}

function isRefusal(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code !== undefined && code !== 'InvalidOperationInCellEditMode' && !isTooLong(error);
}
