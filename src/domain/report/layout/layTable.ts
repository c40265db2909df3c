import { describeDay } from '../../calendar/describeDay';
import { formatNumber } from '../../text/formatNumber';
import type { CellFormat } from '../../sheet/Edit';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../Report';
import { cellFormat, laidText, textHeight, type TextStyle } from './laidText';
import type { LaidCell, LaidRow } from './LaidRow';
import { sizes } from './pageStyle';
import { splitTallRow } from './splitTallRow';
import type { TableShape } from './tableShape';

/** Points above and below the text of a row, together. */
const ROW_PADDING = 3;

const HEADER: TextStyle = { size: sizes.table, bold: true, horizontal: 'center', grid: true };

/** Neighbouring columns of the sheet; `width` in points. */
interface Place {
  readonly column: number;
  readonly span: number;
  readonly width: number;
}

/** How the values of a column look: one format for all, and each text is measured once. */
interface Look {
  readonly format: CellFormat;
  readonly heightOf: (text: string) => number;
}

/** A column of the table where it lies on the sheet, and how its values look. */
interface Slot extends ReportColumn, Place {
  readonly plain: Look;
  readonly total: Look;
}

interface PlacedText extends Place {
  readonly text: string;
  readonly style: TextStyle;
}

export interface LaidTable {
  readonly header: readonly LaidRow[];
  readonly rows: readonly LaidRow[];
}

/** A table as rows of a sheet: one header row, or two where columns are grouped. */
export function layTable({ columns, rows }: ReportTable, shape: TableShape): LaidTable {
  const slots = slotsOf(columns, shape);
  return {
    header: columns.some(({ group }) => group) ? groupedHeader(slots) : [headerRow(slots.map(titleOf))],
    rows: rows.flatMap((row) =>
      splitTallRow(row.kind === 'heading' ? headingRow(row, slots) : valueRow(row, slots)),
    ),
  };
}

function slotsOf(columns: readonly ReportColumn[], { widths, spans }: TableShape): Slot[] {
  let end = 0;
  return columns.map((each, index) => {
    const column = end;
    end += spans[index] ?? 1;
    const width = sum(widths.slice(column, end));
    return {
      ...each,
      column,
      span: end - column,
      width,
      plain: valueLook(each, width, false),
      total: valueLook(each, width, true),
    };
  });
}

function valueLook({ align }: ReportColumn, width: number, bold: boolean): Look {
  const style: TextStyle = { size: sizes.table, bold, horizontal: align, grid: true };
  const heights = new Map<string, number>();
  const measured = (text: string): number => {
    const height = textHeight(text, width, style);
    heights.set(text, height);
    return height;
  };
  return { format: cellFormat(style), heightOf: (text) => heights.get(text) ?? measured(text) };
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** Neighbours as one. */
const joined = (places: readonly Place[]): Place => ({
  column: Math.min(...places.map(({ column }) => column)),
  span: sum(places.map(({ span }) => span)),
  width: sum(places.map(({ width }) => width)),
});

const rowHeight = (texts: readonly PlacedText[]): number =>
  Math.max(...texts.map(({ text, width, style }) => textHeight(text, width, style))) + ROW_PADDING;

const laidTexts = (texts: readonly PlacedText[]): LaidCell[] =>
  texts.map(({ column, span, text, style }) => laidText(column, span, text, style));

const titleOf = (slot: Slot): PlacedText => ({ ...slot, text: slot.title, style: HEADER });

const headerRow = (texts: readonly PlacedText[]): LaidRow => ({
  height: rowHeight(texts),
  keepWithNext: true,
  cells: laidTexts(texts),
});

/** Groups above their columns; a column of no group is merged over both rows. */
function groupedHeader(slots: readonly Slot[]): LaidRow[] {
  const grouped = slots.filter(({ group }) => group !== undefined);
  const single = slots.filter(({ group }) => group === undefined).map(titleOf);
  const groups = [...new Set(grouped.map(({ group }) => group ?? ''))].map((text) => ({
    ...joined(grouped.filter(({ group }) => group === text)),
    text,
    style: HEADER,
  }));
  const upper = headerRow(groups);
  const lower = headerRow(grouped.map(titleOf));
  const over = laidTexts(single).map((cell) => ({ ...cell, rowSpan: 2 }));
  return [
    { ...upper, cells: [...over, ...upper.cells] },
    { ...lower, height: Math.max(lower.height, rowHeight(single) - upper.height) },
  ];
}

/** A section inside the table: its code, then its title over all other columns. */
function headingRow({ cells }: ReportRow, slots: readonly Slot[]): LaidRow {
  const [code = '', title = ''] = cells.map(shownText);
  return headerRow([
    { ...joined(slots.slice(0, 1)), text: code, style: HEADER },
    { ...joined(slots.slice(1)), text: title, style: { ...HEADER, horizontal: 'left' } },
  ]);
}

/** A cell in every column, so that it is pasted into Word as a table. */
function valueRow({ kind, cells }: ReportRow, slots: readonly Slot[]): LaidRow {
  let height = 0;
  const laid = slots.map((slot, index) => {
    const value = cells[index] ?? '';
    const look = kind === 'total' ? slot.total : slot.plain;
    height = Math.max(height, look.heightOf(shownText(value)));
    return laidValue(value, slot, look.format);
  });
  return { height: height + ROW_PADDING, keepWithNext: false, cells: laid };
}

/** Text on every machine: a cell of numbers would show as its own language has them. */
function laidValue(value: ReportValue, { column, span }: Place, format: CellFormat): LaidCell {
  return { column, columnSpan: span, rowSpan: 1, value: shownText(value), format };
}

/** What stands in the cell: "1.254", "84,61", "31/3/2025". */
function shownText(value: ReportValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? formatNumber(value, 10) : describeDay(value);
}
