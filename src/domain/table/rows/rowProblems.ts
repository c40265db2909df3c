import type { Problem } from '../../problem/Problem';
import { singleLine } from '../../text/normalizeText';
import { cellReference } from '../../sheet/cellAddress';
import { valueAt } from '../../sheet/cellAt';
import type { Role } from '../Role';
import type { Grid } from '../../sheet/Grid';
import type { Table } from '../Table';
import type { RowReading } from './RowReading';
import type { RowGroup } from './groupRows';
import { filledColumns } from './filledColumns';
import { isErrorValue } from '../../sheet/isErrorValue';

/** What is said of single rows: cells joined over a page break, rows that are no part of the table, Excel errors. */
export function rowProblems(
  sheet: Grid,
  table: Table,
  readings: readonly RowReading[],
  groups: readonly RowGroup[],
): readonly Problem[] {
  return [
    ...groups.filter(({ rows }) => rows.length > 1).map((group) => joined(sheet, table, group)),
    ...readings.filter(({ kind }) => kind === 'foreign').map((reading) => foreignRow(sheet, table, reading)),
    ...readings
      .filter(({ kind }) => kind === 'section')
      .flatMap((reading) => besideTitle(sheet, table, reading)),
    ...readings.filter(({ kind }) => kind !== 'foreign').flatMap(({ row }) => errorValues(sheet, table, row)),
  ];
}

function joined(sheet: Grid, table: Table, { rows }: RowGroup): Problem {
  const [first = 0] = rows;
  return {
    code: 'cellsJoined',
    severity: 'note',
    cell: cellReference(sheet.name, first, table.columns[0]?.column ?? 0),
    written: rowText(sheet, first, table),
    details: { rows: rows.map((row) => row + 1).join(', ') },
  };
}

export function foreignRow(sheet: Grid, table: Table, { row, isUnplaced }: RowReading): Problem {
  return {
    code: isUnplaced ? 'rowUnplaced' : 'rowForeign',
    severity: isUnplaced ? 'warning' : 'note',
    cell: cellReference(sheet.name, row, filledColumns(sheet, row, table.span)[0] ?? 0),
    written: rowText(sheet, row, table),
    details: { row: row + 1 },
  };
}

const TITLE: readonly Role[] = ['no', 'content', 'name'];

/** What stands beside a section's title belongs to no task: "Cả năm", a note. */
function besideTitle(sheet: Grid, table: Table, { row, title }: RowReading): Problem[] {
  return table.columns.flatMap(({ column, own, role }): Problem[] => {
    const text = singleLine(sheet.textAt(row, column));
    const isTitle = title !== undefined && text.endsWith(singleLine(title));
    if (own || TITLE.includes(role) || text === '' || isTitle) return [];
    const cell = cellReference(sheet.name, row, column);
    return [{ code: 'sectionHoldsMore', severity: 'note', cell, written: shorten(text) }];
  });
}

const rowText = (sheet: Grid, row: number, { span }: Table): string =>
  shorten(
    filledColumns(sheet, row, span)
      .map((column) => singleLine(sheet.textAt(row, column)))
      .join(' | '),
  );

const LONGEST = 120;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function errorValues(sheet: Grid, table: Table, row: number): Problem[] {
  return table.columns.flatMap(({ column, own, role }): Problem[] => {
    const value = valueAt(sheet, row, column);
    if (own || role === 'other' || !isErrorValue(value)) return [];
    return [
      {
        code: 'errorValue',
        severity: 'error',
        cell: cellReference(sheet.name, row, column),
        written: String(value),
      },
    ];
  });
}
