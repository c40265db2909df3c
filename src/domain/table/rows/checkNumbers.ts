import type { Problem } from '../../problem/Problem';
import { cellReference } from '../../sheet/cellAddress';
import type { Grid } from '../../sheet/Grid';
import type { Table } from '../Table';
import { columnsOf } from './TableRows';

export interface NumberedRow {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly no: string;
  /** Numbers may start again in each section. */
  readonly section: string;
}

/** Numbers that come twice or are left out, counted from each 1 that opens a section; codes ("1.1", "NV-02") that a section has twice. */
export function checkNumbers(sheet: Grid, table: Table, rows: readonly NumberedRow[]): readonly Problem[] {
  const column = columnsOf(table, 'no')[0]?.column;
  if (column === undefined) return [];
  const cellOf = ({ row }: Numbered): string => cellReference(sheet.name, row, column);
  return [
    ...countings(rows).flatMap((counted) => [
      ...repeated(counted, ({ number }) => String(number), cellOf),
      ...missing(counted, cellOf),
    ]),
    ...repeated(
      rows.filter(({ no }) => /\d/.test(no) && !isCounted(no)),
      ({ section, no }) => `${section} ${no}`,
      cellOf,
    ),
  ];
}

type Numbered = Pick<NumberedRow, 'row' | 'no'>;

type Counted = Numbered & { readonly number: number };

type CellOf = (numbered: Numbered) => string;

const isCounted = (no: string): boolean => /^\d+$/.test(no);

function countings(rows: readonly NumberedRow[]): readonly (readonly Counted[])[] {
  const runs: Counted[][] = [[]];
  let section = '';
  for (const { row, no, section: current } of rows) {
    if (!isCounted(no)) continue;
    const number = Number(no);
    if (number === 1 && current !== section) runs.push([]);
    section = current;
    runs.at(-1)?.push({ row, no, number });
  }
  return runs;
}

function repeated<Row extends Numbered>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  cellOf: CellOf,
): Problem[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((item): Problem[] => {
    const first = seen.get(keyOf(item));
    if (!first) seen.set(keyOf(item), item);
    return first ? [numberProblem('numberRepeated', item, cellOf, { firstCell: cellOf(first) })] : [];
  });
}

/**
 * A number that stands further down, as that of a task added later, is not missing. Beside numbers that are too long to
 * be counted, none is.
 */
function missing(all: readonly Counted[], cellOf: CellOf): Problem[] {
  const counted = all.filter(({ number }) => Number.isSafeInteger(number));
  const present = new Set(counted.map(({ number }) => number));
  let highest = 0;
  return counted.flatMap((item): Problem[] => {
    let from = highest + 1;
    let to = item.number - 1;
    highest = Math.max(highest, item.number);
    while (from <= to && present.has(from)) from += 1;
    while (to > from && present.has(to)) to -= 1;
    return from <= to ? [numberProblem('numberMissing', item, cellOf, { from, to })] : [];
  });
}

const numberProblem = (
  code: 'numberRepeated' | 'numberMissing',
  numbered: Numbered,
  cellOf: CellOf,
  details: NonNullable<Problem['details']>,
): Problem => ({
  code,
  severity: 'warning',
  cell: cellOf(numbered),
  written: numbered.no,
  details,
});
