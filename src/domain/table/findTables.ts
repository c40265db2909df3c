import { foldText } from '../text/foldText';
import { singleLine } from '../text/normalizeText';
import { valueAt } from '../sheet/cellAt';
import { ownColumns } from './ownMarks';
import type { Grid } from '../sheet/Grid';
import type { CellValue } from '../sheet/Snapshot';
import type { ReadTable, Span, TableColumn } from './Table';
import type { ColumnCorrection } from './header/ColumnCorrection';
import { classifyRows } from './rows/classifyRows';
import type { RowKind } from './rows/RowReading';
import { correctColumns } from './header/correctColumns';
import { findHeader, type Header } from './header/findHeader';
import { type HeaderReading, readHeader } from './header/readHeader';
import type { TableFrame } from './rows/TableRows';
import { tablesBeside } from './tablesBeside';
import { tableEnd } from './rows/tableEnd';

export type { ColumnCorrection };

/** Rows of the body that are looked at to tell what a column holds. */
const SAMPLE = 300;

/** Every table of the sheet that has a header of the vocabulary, look-alikes included. */
export function findTables(sheet: Grid, corrections: readonly ColumnCorrection[] = []): readonly ReadTable[] {
  const bottom = sheet.used.row + sheet.used.rowCount;
  return tablesBetween({ sheet, corrections }, sheet.used.row, bottom);
}

/** Where tables are looked for: the whole width of a sheet, or the columns of one table beside another. */
interface Place {
  readonly sheet: Grid;
  readonly corrections: readonly ColumnCorrection[];
  readonly span?: Span;
}

function tablesBetween(place: Place, top: number, bottom: number): readonly ReadTable[] {
  const { sheet, span } = place;
  const tables: ReadTable[] = [];
  let row = top;
  while (row < bottom) {
    const header = findHeader(sheet, row, span);
    if (!header) {
      row += 1;
      continue;
    }
    const end = Math.min(bottom, tableEnd(sheet, header.firstBodyRow, header.labels, span));
    const spans = span ? [] : tablesBeside(sheet, header, end);
    if (spans.length > 1) {
      tables.push(...spans.flatMap((part) => tablesBetween({ ...place, span: part }, row, end)));
    } else tables.push(readTable(place, header, end));
    row = Math.max(end, header.firstBodyRow);
  }
  return tables;
}

function readTable({ sheet, corrections, span }: Place, header: Header, end: number): ReadTable {
  const columns = columnsUnder(sheet, header, end, span);
  const headers = columns.map((column) => singleLine(header.labels.get(column) ?? ''));
  const body = columns.map((column) => sample(sheet, header, end, column));
  const own = areOurs(headers, ownColumns(sheet, headers));
  const reading = correctColumns(readHeader(headers, body, own), sheet.name, headers, corrections);
  const frame: TableFrame = {
    ...(span ? { span } : {}),
    kind: reading.kind,
    headerRow: header.row,
    firstRow: header.firstBodyRow,
    columns: columns.map((column, i): TableColumn => ({
      ...rivalOf(reading, i),
      ...(reading.ticks[i] === undefined ? {} : { tick: reading.ticks[i] }),
      column,
      header: headers[i] ?? '',
      role: reading.roles[i] ?? 'other',
      confidence: reading.roleConfidence[i] ?? 0,
      own: own[i] ?? false,
    })),
  };
  const rows = classifyRows(sheet, frame, end);
  return {
    ...frame,
    sheet: sheet.name,
    confidence: reading.confidence,
    headerRowCount: header.rowCount,
    lastRow: rows.findLast(({ kind }) => BODY.includes(kind))?.row ?? header.firstBodyRow - 1,
    layout:
      span || rows.some(({ kind }) => kind === 'header' || kind === 'continuation') ? 'pasted' : 'wellFormed',
    refusal: reading.refusal,
    rows,
  };
}

/** Ours stand right of theirs, so of two columns with one header the last is ours. */
function areOurs(headers: readonly string[], ours: readonly string[]): readonly boolean[] {
  const folded = headers.map(foldText);
  const at = new Set(ours.map((header) => folded.lastIndexOf(foldText(header))));
  return headers.map((_, i) => at.has(i));
}

const rivalOf = ({ roles, rivals }: HeaderReading, i: number): Pick<TableColumn, 'rival'> => {
  const rival = roles[i] === 'other' ? rivals[i] : undefined;
  return rival === undefined ? {} : { rival };
};

const BODY: readonly RowKind[] = ['section', 'task', 'continuation', 'indicator'];

/** The labelled columns, those between them that hold something, and a nameless one of numbers before them. */
function columnsUnder(sheet: Grid, header: Header, end: number, span: Span | undefined): readonly number[] {
  const labelled = [...header.labels.keys()].sort((a, b) => a - b);
  const left = labelled[0] ?? 0;
  const right = labelled.at(-1) ?? 0;
  const columns: number[] = [];
  for (let column = Math.max(sheet.used.column, left - 1, span?.first ?? 0); column <= right; column += 1) {
    const isNamed = header.labels.has(column);
    if (isNamed || sample(sheet, header, end, column).some((value) => value !== '')) columns.push(column);
  }
  return columns;
}

function sample(sheet: Grid, header: Header, end: number, column: number): readonly CellValue[] {
  const last = Math.min(end, header.firstBodyRow + SAMPLE);
  const label = foldText(header.labels.get(column) ?? '');
  const cells: CellValue[] = [];
  for (let row = header.firstBodyRow; row < last; row += 1) {
    const typed = valueAt(sheet, row, column);
    const value = typeof typed === 'string' ? sheet.textAt(row, column) : typed;
    if (value !== '' && foldText(String(value)) !== label) cells.push(value);
  }
  return cells;
}
