import type { Area, SheetSnapshot } from '../domain/sheet/Snapshot';
import { isOwnRule } from '../domain/sheet/write/highlightRules';

export type Details = Pick<SheetSnapshot, 'merged' | 'ownRules'>;

/**
 * Queues the reading of the merged areas and of our conditional formats; the function that it returns is called after
 * the sync. `parts` covers `used`: a part with over 512 merged areas fails.
 */
export function loadDetails(used: Excel.Range, parts: readonly Excel.Range[] = [used]): () => Details {
  const fields = 'rowIndex,columnIndex,rowCount,columnCount';
  const merged = parts.map((part) => {
    const areas = part.getMergedAreasOrNullObject();
    areas.areas.load(fields);
    return areas;
  });
  const rules = used.conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => ({
    merged: distinct(merged.flatMap((areas) => areasOf(areas).map(areaOf))),
    ownRules: rules.items
      .filter((rule) => rule.type === Excel.ConditionalFormatType.custom)
      .map((rule) => ({ id: rule.id, formula: rule.customOrNullObject.rule.formula }))
      .filter((rule) => isOwnRule(rule.formula)),
  });
}

/** Every merged area covers two cells at least, so this many cells hold 512 areas at most. */
const CELLS_PER_PART = 1024;

/** The used range of a sheet in blocks of rows that are small enough for loadDetails. */
export function partsOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_PART / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, i) =>
    sheet.getRangeByIndexes(row + i * rows, column, Math.min(rows, rowCount - i * rows), columnCount),
  );
}

export function areasOf(ranges: Excel.RangeAreas): readonly Excel.Range[] {
  return ranges.isNullObject ? [] : ranges.areas.items;
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** An area over the edge of two parts may be told twice. */
const distinct = (areas: readonly Area[]): readonly Area[] => [
  ...new Map(areas.map((area) => [`${area.row},${area.column}`, area])).values(),
];
