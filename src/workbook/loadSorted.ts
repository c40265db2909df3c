import type { SheetFilter, SheetSnapshot } from '../domain/sheet/Snapshot';
import { areaOf } from './loadDetails';

/** Queues the reading of where the Excel tables of a sheet are, whose names are known. */
export function loadTables({ tables }: Excel.Worksheet): () => Pick<SheetSnapshot, 'tables'> {
  const reads = tables.items.map((table) => {
    const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    return () => ({
      name: table.name,
      area: areaOf(range),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    });
  });
  return () => (reads.length === 0 ? {} : { tables: reads.map((read) => read()) });
}

/** The same for a filter that is known to be there. */
export function loadFilter({ autoFilter }: Excel.Worksheet): () => Pick<SheetSnapshot, 'filter'> {
  if (!autoFilter.enabled) return () => ({});
  const range = autoFilter.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  autoFilter.load('criteria');
  return () => {
    if (range.isNullObject) return {};
    const area = areaOf(range);
    const criteria = Array.from({ length: area.columnCount }, (_, column) =>
      told(autoFilter.criteria[column]),
    );
    return { filter: { area, criteria } };
  };
}

/** Excel tells null for what is not said of a column, and refuses it when it is set again (OfficeDev/office-js#1226). */
function told(criteria: Excel.FilterCriteria | null | undefined): SheetFilter['criteria'][number] {
  const said = Object.entries(criteria ?? {}).filter(
    ([name, value]) => value !== null && value !== '' && !(name === 'dynamicCriteria' && value === 'Unknown'),
  );
  const isIdle = said.every(
    ([name, value]) => name === 'operator' || (name === 'filterOn' && NEEDS_CRITERIA.includes(value)),
  );
  return isIdle ? null : Object.fromEntries(said);
}

/** Ways of filtering that say nothing alone. */
const NEEDS_CRITERIA: readonly unknown[] = ['Values', 'Custom'];
