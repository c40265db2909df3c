import type { Problem } from '../../Problem';
import { cellReference } from '../cellAddress';
import type { SheetSnapshot } from '../Snapshot';
import type { Table } from '../Table';
import { columnsOf } from './TableRows';

export interface NumberedRow {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly no: string;
  /** Numbers may start again in each section. */
  readonly section: string;
}

/** Numbers that come twice or are left out, counted from each 1 that opens a section. */
export function checkNumbers(
  sheet: SheetSnapshot,
  table: Table,
  rows: readonly NumberedRow[],
): readonly Problem[] {
  const column = columnsOf(table, 'no')[0]?.column;
  if (column === undefined) return [];
  const problems: Problem[] = [];
  let seen = new Map<number, number>();
  let highest = 0;
  let section = '';
  for (const { row, no, section: current } of rows) {
    if (!/^\d+$/.test(no)) continue;
    const number = Number(no);
    if (number === 1 && current !== section) {
      seen = new Map();
      highest = 0;
    }
    section = current;
    const cell = cellReference(sheet.name, row, column);
    const first = seen.get(number);
    if (first !== undefined) {
      const firstCell = cellReference(sheet.name, first, column);
      problems.push({
        code: 'numberRepeated',
        severity: 'warning',
        cell,
        written: no,
        details: { firstCell },
      });
    } else if (number > highest + 1) {
      const details = { from: highest + 1, to: number - 1 };
      problems.push({ code: 'numberMissing', severity: 'warning', cell, written: no, details });
    }
    if (first === undefined) seen.set(number, row);
    highest = Math.max(highest, number);
  }
  return problems;
}
