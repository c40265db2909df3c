import type { Indicator } from './Indicator';
import type { Problem } from '../problem/Problem';
import type { SheetSnapshot } from '../sheet/Snapshot';
import type { Table } from './Table';
import type { TypedCell } from '../sheet/TypedCell';
import { checkNumbers } from './rows/checkNumbers';
import { chooseFigures } from './rows/chooseFigures';
import { groupRows, type RowGroup } from './rows/groupRows';
import { readCell, readText } from './rows/readCell';
import { readSections } from './rows/readSections';
import { readRows } from './rows/readRows';
import { rowProblems } from './rows/rowProblems';
import { tableProblems } from './tableProblems';

export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
}

export function readIndicators(sheet: SheetSnapshot, found: Table): IndicatorReading {
  const table = chooseFigures(sheet, found);
  const readings = readRows(sheet, table);
  const groups = groupRows(readings);
  const rows = groups.filter(({ head }) => head.kind === 'indicator');
  const { codeAt, problems: sectionProblems } = readSections(sheet, table, groups);
  const numbered = rows.map(({ head }) => ({
    row: head.row,
    no: head.code?.text ?? '',
    section: codeAt(head.row),
  }));
  return {
    indicators: rows.map((group) => readIndicator(sheet, table, group)),
    problems: [
      ...tableProblems(sheet, table),
      ...sectionProblems,
      ...rowProblems(sheet, table, readings, groups),
      ...checkNumbers(sheet, table, numbered),
    ],
  };
}

const CELLS = ['target', 'previous', 'numerator', 'denominator', 'actual', 'note'] as const;

function readIndicator(sheet: SheetSnapshot, table: Table, { head, rows }: RowGroup): Indicator {
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
