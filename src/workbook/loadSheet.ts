import type { Area, CellValue, SheetSnapshot } from '../domain/sheet/Snapshot';
import { areaOf, areasOf, loadDetails } from './loadDetails';
import { loadFilter, loadTables } from './loadSorted';

/** What is read: the cells, also which rows are hidden, also the details. */
export type Depth = 'cells' | 'rows' | 'details';

/** What rows hold; blocks of rows are read one by one where the answer would be too long. */
export type Rows = Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats' | 'hiddenRows'>;

/** What is told of a sheet beside its rows. */
export type Frame = Omit<SheetSnapshot, keyof Rows>;

/** Queues the loads of one sheet; the function that it returns is called after the sync. So do the other two. */
export function loadSheet(sheet: Excel.Worksheet, depth: Depth): () => SheetSnapshot {
  const used = sheet.getUsedRange(true);
  const frame = loadFrameOf(sheet, used, depth);
  const rows = loadRows(used, depth);
  return () => withRows(frame(), rows());
}

export const loadFrame = (sheet: Excel.Worksheet, depth: Depth): (() => Frame) =>
  loadFrameOf(sheet, sheet.getUsedRange(true), depth);

function loadFrameOf(sheet: Excel.Worksheet, used: Excel.Range, depth: Depth): () => Frame {
  used.load('rowIndex,columnIndex,rowCount,columnCount,format/font/name');
  const properties = sheet.customProperties.load('items/key,items/value');
  const details = depth === 'details' ? loadDetails(used) : undefined;
  const tables = loadTables(sheet);
  const filter = depth === 'cells' ? undefined : loadFilter(sheet);
  return () => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    properties: Object.fromEntries(properties.items.map(({ key, value }) => [key, value])),
    used: areaOf(used),
    // null when the fonts differ, although the type says string
    fontName: typeof used.format.font.name === 'string' ? used.format.font.name : '',
    ...tables(),
    ...filter?.(),
    ...(details?.() ?? { merged: [], ownRules: [] }),
  });
}

/** `range` covers whole rows of the used range. */
export function loadRows(range: Excel.Range, depth: Depth): () => Rows {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
  const visible = depth === 'cells' ? undefined : loadVisible(range);
  return () => ({
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    // Where Excel tells no values, the range is read again in parts.
    hiddenRows: visible && isTold(range) ? rowsOutside(areaOf(range), areasOf(visible)) : [],
  });
}

/** Of ranges that are too large Excel gives null, although the type says otherwise ("limited to five million cells"). */
export const isTold = ({ values }: { readonly values: unknown }): boolean => values !== null;

/** Excel gives A1 as the used range of a blank sheet. */
export function withRows(frame: Frame, rows: Rows): SheetSnapshot {
  const { rowCount, columnCount } = frame.used;
  const isBlank = rowCount === 1 && columnCount === 1 && rows.values[0]?.[0] === '';
  return isBlank ? { ...frame, used: NOWHERE, ...NO_ROWS } : { ...frame, ...rows };
}

const NOWHERE: Area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };
const NO_ROWS: Rows = { values: [], formulas: [], numberFormats: [], hiddenRows: [] };

function loadVisible(range: Excel.Range): Excel.RangeAreas {
  const visible = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
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
