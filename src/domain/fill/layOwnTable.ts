import type { Edit } from '../sheet/Edit';
import type { CellValue } from '../sheet/Snapshot';
import type { OwnColumn } from '../table/header/OwnColumn';
import { GENERAL } from '../table/header/OwnColumn';

/** One row of a sheet that we lay out; a section row is bold and has no number formats. */
export interface TableRow {
  readonly kind: 'section' | 'row';
  readonly values: readonly CellValue[];
  /** Where a cell differs from its column. */
  readonly numberFormats?: readonly (string | null)[];
  /** Columns whose cells hold the plan's words where the sheet had a blank. */
  readonly fromPlan?: readonly number[];
}

export interface TableLayout {
  readonly sheet: string;
  /** Title lines above the table, the first one bold capitals. */
  readonly titles: readonly string[];
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly TableRow[];
}

const FONT = 'Times New Roman';
const FONT_SIZE = 12;
const HEADER_FILL = '#E8EEF7';
const SECTION_FILL = '#F5F5F5';
/** Millimetres as points. */
const mm = (length: number): number => (length * 72) / 25.4;

/** Row (from 0) of the header under so many title lines: one blank row between. */
export const headerRowUnder = (titleLines: number): number => titleLines + 1;

/** A table on a new sheet: A4 landscape, one page wide, header repeated on each page and frozen on the screen. */
export function layOwnTable({ sheet, titles, columns, rows }: TableLayout): readonly Edit[] {
  const headerRow = headerRowUnder(titles.length);
  const columnCount = columns.length;
  const area = (row: number, rowCount: number, column = 0, count = columnCount) => ({
    row,
    column,
    rowCount,
    columnCount: count,
  });
  const body = area(headerRow + 1, rows.length);
  return [
    {
      kind: 'format',
      sheet,
      area: area(0, headerRow + 1 + rows.length),
      format: { fontName: FONT, fontSize: FONT_SIZE, vertical: 'top' },
    },
    { kind: 'columnWidths', sheet, column: 0, widths: columns.map((column) => column.width) },
    ...titles.flatMap((title, row): Edit[] => [
      { kind: 'cells', sheet, row, column: 0, values: [[title]] },
      {
        kind: 'format',
        sheet,
        area: area(row, 1),
        format: { horizontal: 'centerAcrossSelection', bold: row === 0, italic: row > 1 },
      },
    ]),
    { kind: 'cells', sheet, row: headerRow, column: 0, values: [columns.map((column) => column.header)] },
    {
      kind: 'format',
      sheet,
      area: area(headerRow, 1),
      format: {
        bold: true,
        wrap: true,
        horizontal: 'center',
        vertical: 'middle',
        fill: HEADER_FILL,
        grid: true,
      },
    },
    ...(rows.length === 0
      ? []
      : [
          ...columns.map((column, i): Edit => ({
            kind: 'format',
            sheet,
            area: area(body.row, body.rowCount, i, 1),
            format: { horizontal: column.align, wrap: true },
          })),
          { kind: 'format', sheet, area: body, format: { grid: true } } satisfies Edit,
          {
            kind: 'cells',
            sheet,
            row: body.row,
            column: 0,
            values: rows.map((row) => row.values),
            numberFormats: rows.map((row) => columns.map((column, i) => numberFormatOf(row, column, i))),
            ...fromPlan(rows, body.row),
          } satisfies Edit,
          ...sectionFormats(rows).map(({ first, count }): Edit => ({
            kind: 'format',
            sheet,
            area: area(body.row + first, count),
            format: { bold: true, fill: SECTION_FILL },
          })),
        ]),
    { kind: 'freezeRows', sheet, rows: headerRow + 1 },
    {
      kind: 'pageSetup',
      sheet,
      setup: {
        orientation: 'landscape',
        margins: { top: mm(20), bottom: mm(20), left: mm(20), right: mm(15), header: mm(10), footer: mm(10) },
        fitToWidth: true,
        printArea: area(0, headerRow + 1 + rows.length),
        titleRows: { first: headerRow, last: headerRow },
      },
    },
  ];
}

function fromPlan(
  rows: readonly TableRow[],
  first: number,
): Pick<Extract<Edit, { kind: 'cells' }>, 'fromPlan'> {
  const cells = rows.flatMap((row, i) => (row.fromPlan ?? []).map((column) => ({ row: first + i, column })));
  return cells.length > 0 ? { fromPlan: cells } : {};
}

function numberFormatOf(row: TableRow, column: OwnColumn, index: number): string | null {
  if (row.kind === 'section') return null;
  const format = row.numberFormats?.[index] ?? column.numberFormat;
  return format === GENERAL ? null : format;
}

/** Runs of section rows, so that neighbours are formatted together. */
function sectionFormats(rows: readonly TableRow[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  rows.forEach((row, i) => {
    if (row.kind !== 'section') return;
    const last = runs.at(-1);
    if (last && last.first + last.count === i) last.count += 1;
    else runs.push({ first: i, count: 1 });
  });
  return runs;
}
