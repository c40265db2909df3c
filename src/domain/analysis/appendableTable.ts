import type { WorkbookReading } from './analyse';
import type { PlacedTable } from './followedTables';

/** The one table that plan tasks may be added under; a pasted one stays as it is, and fonts of old encodings lack our letters. */
export function appendableTable({ tables }: Pick<WorkbookReading, 'tables'>): PlacedTable | undefined {
  const [only, ...more] = tables.plans;
  if (!only || more.length > 0 || only.table.layout !== 'wellFormed') return undefined;
  return only.sheet.legacy ? undefined : only;
}
