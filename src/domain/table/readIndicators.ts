import type { Indicator } from './Indicator';
import type { Problem } from '../problem/Problem';
import type { Grid } from '../sheet/Grid';
import type { ReadTable, Table } from './Table';
import type { TypedCell } from '../sheet/TypedCell';
import { checkNumbers } from './rows/checkNumbers';
import { chooseFigures } from './rows/chooseFigures';
import { classifyRows } from './rows/classifyRows';
import { groupRows, type RowGroup } from './rows/groupRows';
import { readCell, readText } from './rows/readCell';
import { readSections } from './rows/readSections';
import { rowProblems } from './rows/rowProblems';
import { tableProblems } from './tableProblems';

export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
}

export function readIndicators(sheet: Grid, found: ReadTable, year: number): IndicatorReading {
  const table = chooseFigures(sheet, found, year);
  const rows = table === found ? found.rows : classifyRows(sheet, table, table.firstRow + found.rows.length);
  const groups = groupRows(rows);
  const indicators = groups.filter(({ head }) => head.kind === 'indicator');
  const { codeAt, problems: sectionProblems } = readSections(sheet, table, groups);
  const numbered = indicators.map(({ head }) => ({
    row: head.row,
    no: head.code?.text ?? '',
    section: codeAt(head.row),
  }));
  return {
    indicators: indicators.map((group) => readIndicator(sheet, table, group)),
    problems: [
      ...tableProblems(sheet, table),
      ...sectionProblems,
      ...rowProblems(sheet, table, rows, groups),
      ...checkNumbers(sheet, table, numbered),
    ],
  };
}

const CELLS = ['target', 'previous', 'numerator', 'denominator', 'actual', 'note'] as const;

function readIndicator(sheet: Grid, table: Table, { head, rows }: RowGroup): Indicator {
  const cells = CELLS.flatMap((role): (readonly [string, TypedCell])[] => {
    const cell = readCell(sheet, table, rows, role);
    return cell ? [[role, cell]] : [];
  });
  return {
    sheet: sheet.name,
    row: head.row + 1,
    no: head.code?.kind === 'bullet' ? '' : (head.code?.text ?? ''),
    name: readText(sheet, table, rows, 'name'),
    nameCell: readCell(sheet, table, rows, 'name')?.cell ?? '',
    measure: readText(sheet, table, rows, 'measure'),
    agency: readText(sheet, table, rows, 'agency'),
    ...Object.fromEntries(cells),
  };
}
