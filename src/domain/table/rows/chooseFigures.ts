import { foldText } from '../../text/foldText';
import type { Role } from '../Role';
import type { Grid } from '../../sheet/Grid';
import type { Table, TableColumn } from '../Table';
import { readLabel } from '../header/readLabel';
import { filledColumns } from './filledColumns';

/**
 * Of several target columns ("Kế hoạch 2026 … 2030") that of the plan year counts, else the first; of several result
 * columns ("Quý I … Cả năm") the last in which something stands, an estimate only where no result does. The others are left out, and that is said.
 */
export function chooseFigures<T extends Table>(sheet: Grid, table: T, year: number): T {
  const targets = table.columns.filter(({ role }) => role === 'target');
  const actuals = table.columns.filter(({ role }) => role === 'actual');
  const held = actuals.filter(({ column }) => holdsSomething(sheet, table, column));
  const kept = [
    targets.find(({ header }) => readLabel(header).year === year) ?? targets[0],
    held.findLast(({ header }) => !isEstimate(header)) ?? held.at(-1) ?? actuals[0],
  ];
  const isLeftOut = (column: TableColumn): boolean => FIGURES.includes(column.role) && !kept.includes(column);
  return table.columns.some(isLeftOut)
    ? { ...table, columns: table.columns.map((column) => (isLeftOut(column) ? leftOut(column) : column)) }
    : table;
}

/** "Ước TH cả năm": no result while one stands beside it. */
const isEstimate = (header: string): boolean => /(?:^| )uoc(?: |$)/.test(foldText(header));

const FIGURES: readonly Role[] = ['target', 'actual'];

const leftOut = (column: TableColumn): TableColumn => ({ ...column, role: 'other', rival: column.role });

function holdsSomething(sheet: Grid, { firstRow, lastRow }: Table, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (filledColumns(sheet, row).includes(column)) return true;
  }
  return false;
}
