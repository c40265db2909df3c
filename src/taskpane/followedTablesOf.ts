import type { Analysis } from '../domain/analysis/Analysis';
import type { Table } from '../domain/table/Table';

/** The tables that the analysis rests on: those of the followed sheet, and of the sheets that hold its indicators. */
export function followedTablesOf(
  { sheets, indicators }: Pick<Analysis, 'sheets' | 'indicators'>,
  sheet: string,
): readonly Table[] {
  const names = new Set([sheet, ...indicators.map((indicator) => indicator.sheet)]);
  return sheets
    .filter(({ name }) => names.has(name))
    .flatMap(({ tables }) => tables.filter(({ kind }) => kind !== 'other'));
}
