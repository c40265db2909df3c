import type { Problem } from '../problem/Problem';
import { cellReference } from '../sheet/cellAddress';
import type { Grid } from '../sheet/Grid';
import { mixedDates } from './mixedDates';
import type { Table } from './Table';

/** Below this a column's role is a guess that the user should look at. */
const SURE = 0.75;

/** What is said of a table as a whole: columns we are not sure of, hidden rows, values far away. */
export function tableProblems(sheet: Grid, table: Table): readonly Problem[] {
  return [
    ...missingTime(sheet, table),
    ...uncertainColumns(sheet, table),
    ...repeatedColumns(sheet, table),
    ...hiddenRows(sheet, table),
    ...mixedDates(sheet, table),
    ...valuesFarAway(sheet),
  ];
}

/** Said once, not of each task. */
function missingTime(sheet: Grid, { kind, columns, headerRow }: Table): Problem[] {
  const [first] = columns;
  if (kind !== 'plan' || !first || columns.some(({ role }) => role === 'time' || role === 'due')) return [];
  const cell = cellReference(sheet.name, headerRow, first.column);
  return [
    { code: 'columnMissing', severity: 'warning', cell, written: first.header, details: { role: 'time' } },
  ];
}

function uncertainColumns(sheet: Grid, table: Table): Problem[] {
  return table.columns
    .filter(({ role, confidence, own }) => role !== 'other' && confidence < SURE && !own)
    .map(({ column, header, role, confidence }) => ({
      code: 'columnUncertain',
      severity: 'warning',
      cell: cellReference(sheet.name, table.headerRow, column),
      written: header,
      details: { role, percent: Math.round(confidence * 100) },
    }));
}

function repeatedColumns(sheet: Grid, table: Table): Problem[] {
  return table.columns.flatMap(({ column, header, rival, own }): Problem[] => {
    if (rival === undefined || own) return [];
    const cell = cellReference(sheet.name, table.headerRow, column);
    return [{ code: 'columnRepeated', severity: 'warning', cell, written: header, details: { role: rival } }];
  });
}

function hiddenRows(sheet: Grid, table: Table): Problem[] {
  const hidden = sheet.hiddenRows.filter((row) => row >= table.firstRow && row <= table.lastRow);
  if (hidden.length === 0) return [];
  const rows = describeRows(hidden);
  return [
    {
      code: 'rowsHidden',
      severity: 'note',
      cell: sheet.name,
      written: '',
      details: { count: hidden.length, rows },
    },
  ];
}

function valuesFarAway(sheet: Grid): Problem[] {
  const [first, ...others] = sheet.strays ?? [];
  if (!first) return [];
  const cell = cellReference(sheet.name, first.row, first.column);
  return [
    { code: 'valuesFarAway', severity: 'warning', cell, written: '', details: { others: others.length } },
  ];
}

/** Rows from 0 as Excel shows them: "3, 5–9"; a long list is cut short. */
function describeRows(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  const shown = spans
    .slice(0, MOST_SPANS)
    .map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`));
  return [...shown, ...(spans.length > MOST_SPANS ? ['…'] : [])].join(', ');
}

const MOST_SPANS = 10;
