import { dateOfSerial, isDateFormat } from '../../calendar/excelSerial';
import type { PlainDate } from '../../calendar/PlainDate';
import { cellReference } from '../../sheet/cellAddress';
import type { Grid } from '../../sheet/Grid';
import type { TypedCell } from '../../sheet/TypedCell';
import { writtenText } from '../../sheet/writtenText';
import { filledColumns } from '../../table/rows/filledColumns';
import type { Table } from '../../table/Table';
import type { Task } from '../../table/Task';
import { memoize } from '../../text/memoize';
import { singleLine } from '../../text/normalizeText';
import type { YearEvidence } from './PlanYear';
import { yearsInTitle, type TitleYear } from './yearsInTitle';

export interface YearSpan {
  readonly span: readonly [number, number];
  readonly evidence: YearEvidence;
  /** Of the plan itself, not of a programme that it carries out. */
  readonly isOwn: boolean;
}

/** What one sheet tells of its year. */
export interface SheetYears {
  readonly evidence: readonly YearEvidence[];
  /** Years of plans of several years: "giai đoạn 2026 - 2030". */
  readonly spans: readonly YearSpan[];
  readonly issued: PlainDate | undefined;
}

/** Rows of a sheet without a table that are looked at: a cover, a decision. */
const COVER_ROWS = 40;

/** The years of a sheet's titles, of its name and of the headers of its targets. */
export function yearsOfSheet(sheet: Grid, tables: readonly Table[]): SheetYears {
  const headerRow = Math.min(sheet.used.row + COVER_ROWS, ...tables.map((table) => table.headerRow));
  const titles = titleCells(sheet, headerRow).flatMap(({ cell, written, above }) =>
    yearsInTitle(written, above).map((found) => ({ found, cell, written })),
  );
  return {
    evidence: [
      ...titles
        .filter(({ found }) => found.last === undefined)
        .flatMap(({ found, cell, written }) =>
          yearsMeant(found).map((year) => ({ kind: found.sense, year, cell, written })),
        ),
      ...yearsOfName(sheet.name),
      ...tables.flatMap((table) => targetYears(sheet, table)),
    ],
    spans: titles
      .flatMap(({ found: { sense, year, last }, cell, written }): YearSpan[] =>
        last === undefined
          ? []
          : [
              {
                span: [year, last],
                evidence: { kind: 'span', year, cell, written },
                isOwn: sense === 'name' || sense === 'bare',
              },
            ],
      )
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn)),
    issued: titles.find(({ found }) => found.sense === 'issued' && found.date)?.found.date,
  };
}

/** In December plans are made for the next year; letters and reports of January to March are on the last one. */
function yearsMeant({ sense, year, date }: TitleYear): readonly number[] {
  if (sense === 'issued' && date?.month === 12) return [year + 1, year];
  return sense === 'sent' && date !== undefined && date.month <= 3 ? [year - 1, year] : [year];
}

interface TitleCell {
  readonly cell: string;
  readonly written: string;
  /** The text right above it. */
  readonly above: string;
}

function titleCells(sheet: Grid, headerRow: number): readonly TitleCell[] {
  const titles: TitleCell[] = [];
  const end = Math.min(headerRow, sheet.used.row + sheet.used.rowCount);
  for (let row = sheet.used.row; row < end; row += 1) {
    for (const column of filledColumns(sheet, row)) {
      const written = singleLine(sheet.textAt(row, column));
      const above = row > sheet.used.row ? singleLine(sheet.textAt(row - 1, column)) : '';
      titles.push({ cell: cellReference(sheet.name, row, column), written, above });
    }
  }
  return titles;
}

const yearsNamed = (name: string): readonly number[] =>
  [...name.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number);

/** The year in a file's name, as of a sheet's. */
export function yearOfFile(name: string): SheetYears {
  const [year, ...others] = yearsNamed(name);
  const isTold = year !== undefined && others.length === 0;
  return {
    evidence: isTold ? [{ kind: 'fileName', year, cell: name, written: name }] : [],
    spans: [],
    issued: undefined,
  };
}

/** "KH2025", "2025"; of "2024-2025" none. */
function yearsOfName(name: string): readonly YearEvidence[] {
  const [year, ...others] = yearsNamed(name);
  return year === undefined || others.length > 0
    ? []
    : [{ kind: 'sheetName', year, cell: name, written: name }];
}

/** "Chỉ tiêu 2026", where it is the only column of targets that names a year. */
function targetYears(sheet: Grid, { columns, headerRow }: Table): readonly YearEvidence[] {
  const dated = columns
    .filter(({ role }) => role === 'target')
    .flatMap(({ column, header }) =>
      [...header.matchAll(/(?<!\d)(20\d\d)(?!\d|\s*[-–]\s*20\d\d)/g)].map(([year]) => ({
        kind: 'targetHeader' as const,
        year: Number(year),
        cell: cellReference(sheet.name, headerRow, column),
        written: header,
      })),
    );
  return dated.length === 1 ? dated : [];
}

/** The year of most deadlines that have one; where no year has half of them the first, for plans begin with it. */
export function yearOfDeadlines(tasks: readonly Task[]): YearEvidence | undefined {
  return mostStated(
    tasks.map(({ time }) => time),
    yearsOfDeadline,
    'deadlines',
  );
}

/** The year of most contents that name one. */
export function yearOfTexts(tasks: readonly Task[]): YearEvidence | undefined {
  const texts = tasks.map(({ content, cells }) => ({
    value: content,
    numberFormat: '',
    cell: cells.content,
  }));
  return mostStated(texts, ({ value }) => yearsOfText(String(value)), 'texts');
}

const yearsOfText = (text: string): readonly number[] =>
  /20\d\d/.test(text)
    ? yearsInTitle(text)
        .filter(isMeant)
        .map(({ year }) => year)
    : [];

const isMeant = ({ sense, last }: TitleYear): boolean =>
  last === undefined && (sense === 'name' || sense === 'bare' || sense === 'result');

function yearsOfDeadline({ value, numberFormat }: TypedCell): readonly number[] {
  if (typeof value === 'number') return isDateFormat(numberFormat) ? [dateOfSerial(value).year] : [];
  return typeof value === 'string' && /20\d\d/.test(value) ? yearsOfPhrase(value) : [];
}

const yearsOfPhrase = memoize((phrase: string): readonly number[] =>
  yearsInTitle(singleLine(phrase))
    .filter(({ sense, last }) => last === undefined && sense !== 'issued' && sense !== 'sent')
    .filter(({ sense }) => sense !== 'day' || !/\d\/[A-ZĐ]/u.test(phrase))
    .map(({ year }) => year),
);

function mostStated(
  cells: readonly TypedCell[],
  yearsOf: (cell: TypedCell) => readonly number[],
  kind: 'deadlines' | 'texts',
): YearEvidence | undefined {
  const stated = new Map<number, { first: TypedCell; count: number }>();
  for (const cell of cells) {
    for (const year of new Set(yearsOf(cell))) {
      const known = stated.get(year);
      if (known) known.count += 1;
      else stated.set(year, { first: cell, count: 1 });
    }
  }
  const inOrder = [...stated].sort(([a], [b]) => a - b);
  const total = inOrder.reduce((sum, [, { count }]) => sum + count, 0);
  const [year, most] = inOrder.find(([, { count }]) => count * 2 > total) ?? inOrder[0] ?? [];
  return year !== undefined && most
    ? { kind, year, cell: most.first.cell, written: writtenText(most.first) }
    : undefined;
}
