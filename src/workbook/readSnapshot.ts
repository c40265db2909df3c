import type { Area, CellValue, SheetSnapshot, Snapshot } from '../domain/sheet/Snapshot';
import { areaOf, areasOf, loadDetails, partsOf } from './loadDetails';
import { officeErrorCode } from './officeError';
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
  const sheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const settings = workbook.settings.load('items/key,items/value');
  await context.sync();
  return {
    sheets: await readSheets(context, sheets.items, options.details ? 'details' : 'rows'),
    activeSheet: active.name,
    settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, String(value)])),
  };
}

/** What is read: the cells, also which rows are hidden, also the details. */
type Depth = 'cells' | 'rows' | 'details';

/** Too long an answer is read by blocks of rows; what Excel refuses to tell is left out. */
async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  depth: Depth,
): Promise<SheetSnapshot[]> {
  try {
    const reads = sheets.map((sheet) => loadSheet(sheet, depth));
    await context.sync();
    return reads.map((read) => read());
  } catch (error) {
    const code = officeErrorCode(error);
    if (code === 'ResponsePayloadSizeLimitExceeded') return readInBlocks(context, sheets);
    if (code === undefined || code === 'InvalidOperationInCellEditMode' || depth === 'cells') throw error;
    if (depth === 'rows') return readSheets(context, sheets, 'cells');
    const plain = await readSheets(context, sheets, 'rows');
    return readDetailsInParts(context, sheets, plain);
  }
}

/** Details fail as a whole where a sheet has over 512 merged areas; what cannot be told in parts either is left out. */
async function readDetailsInParts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  plain: SheetSnapshot[],
): Promise<SheetSnapshot[]> {
  try {
    const reads = plain.map(({ used }, i) => {
      const sheet = sheets[i];
      return sheet && used.rowCount > 0
        ? loadDetails(sheet.getUsedRange(true), partsOf(sheet, used))
        : undefined;
    });
    await context.sync();
    return plain.map((snapshot, i) => ({ ...snapshot, ...reads[i]?.() }));
  } catch (error) {
    if (officeErrorCode(error) === undefined) throw error;
    return plain;
  }
}

/** Queues the loads of one sheet; the function that it returns is called after the sync. */
function loadSheet(sheet: Excel.Worksheet, depth: Depth): () => SheetSnapshot {
  const used = sheet
    .getUsedRange(true)
    .load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,format/font/name');
  const properties = sheet.customProperties.load('items/key,items/value');
  const visible = depth === 'cells' ? undefined : loadVisible(used);
  const more = depth === 'details' ? loadDetails(used) : undefined;
  return () => {
    const area = areaOf(used);
    const values = used.values as CellValue[][];
    const isBlank = area.rowCount === 1 && area.columnCount === 1 && values[0]?.[0] === '';
    const found = more?.();
    return {
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
      properties: Object.fromEntries(properties.items.map(({ key, value }) => [key, value])),
      used: isBlank ? { row: 0, column: 0, rowCount: 0, columnCount: 0 } : area,
      values: isBlank ? [] : values,
      formulas: isBlank ? [] : (used.formulas as CellValue[][]),
      numberFormats: isBlank ? [] : (used.numberFormat as string[][]),
      merged: found?.merged ?? [],
      hiddenRows: visible ? rowsOutside(area, areasOf(visible)) : [],
      ownRules: found?.ownRules ?? [],
      // null when the fonts differ, although the type says string
      fontName: typeof used.format.font.name === 'string' ? used.format.font.name : '',
    };
  };
}

function loadVisible(used: Excel.Range): Excel.RangeAreas {
  const visible = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  visible.areas.load('rowIndex,rowCount');
  return visible;
}

/** Rows of `area` in none of the visible ranges; no visible range at all means that Excel did not tell. */
function rowsOutside(area: Area, visible: readonly Excel.Range[]): number[] {
  if (visible.length === 0) return [];
  const shown = new Set<number>();
  for (const { rowIndex, rowCount } of visible) {
    const end = Math.min(rowIndex + rowCount, area.row + area.rowCount);
    for (let row = Math.max(rowIndex, area.row); row < end; row += 1) shown.add(row);
  }
  const rows = Array.from({ length: area.rowCount }, (_, i) => area.row + i);
  return rows.filter((row) => !shown.has(row));
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetSnapshot['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
