import type { Area, SheetSnapshot } from '../domain/sheet/Snapshot';
import { isOwnRule } from '../domain/fill/highlightRules';

type Details = Pick<SheetSnapshot, 'merged' | 'ownRules'>;

/** Queues the reading of details; the function that it returns is called after the sync. So do the other two. */
export function loadDetails(used: Excel.Range): () => Details {
  const merged = loadMerged(used);
  const ownRules = loadOwnRules(used);
  return () => ({ merged: merged(), ownRules: ownRules() });
}

/** Fails above 512 merged areas (learn.microsoft.com: Range.getMergedAreasOrNullObject). */
export function loadMerged(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => areasOf(merged).map(areaOf);
}

/** Our conditional formats. */
export function loadOwnRules(range: Excel.Range): () => SheetSnapshot['ownRules'] {
  const rules = range.conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    rules.items
      .filter((rule) => rule.type === Excel.ConditionalFormatType.custom)
      .map((rule) => ({ id: rule.id, formula: rule.customOrNullObject.rule.formula }))
      .filter((rule) => isOwnRule(rule.formula));
}

export function areasOf(ranges: Excel.RangeAreas): readonly Excel.Range[] {
  return ranges.isNullObject ? [] : ranges.areas.items;
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
