import { isOwnRule } from '../domain/sheet/write/highlightRules';
import type { Area, CellValue, SheetSnapshot, Snapshot } from '../domain/sheet/Snapshot';
import { officeErrorCode } from './officeError';
import { readInBlocks } from './readInBlocks';

/**
 * `details` also reads merged areas, visible rows and our conditional formats. getMergedAreas empties Excel's undo list
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
    sheets: await readSheets(context, sheets.items, options),
    activeSheet: active.name,
    settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, String(value)])),
  };
}

/** Details fail as a whole on sheets with over 512 merged areas; too long an answer is read by blocks of rows. */
async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: ReadOptions,
): Promise<SheetSnapshot[]> {
  try {
    const reads = sheets.map((sheet) => loadSheet(sheet, options));
    await context.sync();
    return reads.map((read) => read());
  } catch (error) {
    const code = officeErrorCode(error);
    if (code === 'ResponsePayloadSizeLimitExceeded') return readInBlocks(context, sheets);
    if (code !== undefined && options.details && code !== 'InvalidOperationInCellEditMode') {
      return readSheets(context, sheets, { details: false });
    }
    throw error;
  }
}

/** Queues the loads of one sheet; the function that it returns is called after the sync. */
function loadSheet(sheet: Excel.Worksheet, { details }: ReadOptions): () => SheetSnapshot {
  const used = sheet
    .getUsedRange(true)
    .load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,format/font/name');
  const properties = sheet.customProperties.load('items/key,items/value');
  const more = details ? loadDetails(used) : undefined;
  return () => {
    const area = areaOf(used);
    const values = used.values as CellValue[][];
    const isBlank = area.rowCount === 1 && area.columnCount === 1 && values[0]?.[0] === '';
    const found = more?.(area);
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
      hiddenRows: found?.hiddenRows ?? [],
      ownRules: found?.ownRules ?? [],
      // null when the fonts differ, although the type says string
      fontName: typeof used.format.font.name === 'string' ? used.format.font.name : '',
    };
  };
}

type Details = Pick<SheetSnapshot, 'merged' | 'hiddenRows' | 'ownRules'>;

function loadDetails(used: Excel.Range): (area: Area) => Details {
  const fields = 'rowIndex,columnIndex,rowCount,columnCount';
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load(fields);
  const visible = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
  visible.areas.load('rowIndex,rowCount');
  const rules = used.conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return (area) => ({
    merged: areasOf(merged).map(areaOf),
    hiddenRows: rowsOutside(area, areasOf(visible)),
    ownRules: rules.items
      .filter((rule) => rule.type === Excel.ConditionalFormatType.custom)
      .map((rule) => ({ id: rule.id, formula: rule.customOrNullObject.rule.formula }))
      .filter((rule) => isOwnRule(rule.formula)),
  });
}

function areasOf(ranges: Excel.RangeAreas): readonly Excel.Range[] {
  return ranges.isNullObject ? [] : ranges.areas.items;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
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
