import { formatDate } from '../../calendar/formatDate';
import { serialOfDate } from '../../calendar/excelSerial';
import { formatNumber } from '../../text/formatNumber';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../Report';
import { cellFormat, laidText, textHeight, type TextStyle } from './laidText';
import type { LaidCell, LaidRow } from './LaidRow';
import { sizes } from './pageStyle';
import { splitTallRow } from './splitTallRow';
import type { TableShape } from './tableShape';

/** Points above and below the text of a row, together. */
const ROW_PADDING = 3;

const HEADER: TextStyle = { size: sizes.table, bold: true, horizontal: 'center', grid: true };

interface Slot {
  readonly column: number;
  readonly span: number;
  readonly width: number;
}

export interface LaidTable {
  readonly header: readonly LaidRow[];
  readonly rows: readonly LaidRow[];
}

/** A table as rows of a sheet: one header row, or two where columns are grouped. */
export function layTable({ columns, rows }: ReportTable, shape: TableShape): LaidTable {
  const slots = slotsOf(shape);
  return {
    header: columns.some(({ group }) => group)
      ? groupedHeader(columns, slots)
      : [plainHeader(columns, slots)],
    rows: rows.flatMap((row) =>
      splitTallRow(row.kind === 'heading' ? headingRow(row, slots) : valueRow(row, columns, slots)),
    ),
  };
}

function slotsOf({ widths, spans }: TableShape): Slot[] {
  let column = 0;
  return spans.map((span) => {
    const slot = { column, span, width: sumWidths(widths.slice(column, column + span)) };
    column += span;
    return slot;
  });
}

const sumWidths = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

function laidRow(texts: readonly { text: string; width: number; style: TextStyle }[]): number {
  return Math.max(...texts.map(({ text, width, style }) => textHeight(text, width, style))) + ROW_PADDING;
}

function plainHeader(columns: readonly ReportColumn[], slots: readonly Slot[]): LaidRow {
  const titles = titlesIn(columns, slots);
  return {
    height: laidRow(titles),
    keepWithNext: true,
    cells: titles.map(({ slot, text }) => laidText(slot.column, slot.span, text, HEADER)),
  };
}

function titlesIn(columns: readonly ReportColumn[], slots: readonly Slot[]) {
  return columns.flatMap(({ title, group }, index) => {
    const slot = slots[index];
    return slot ? [{ slot, text: title, group, width: slot.width, style: HEADER }] : [];
  });
}

/** Groups above their columns; a column of no group is merged over both rows. */
function groupedHeader(columns: readonly ReportColumn[], slots: readonly Slot[]): LaidRow[] {
  const titles = titlesIn(columns, slots);
  const grouped = titles.filter(({ group }) => group !== undefined);
  const single = titles.filter(({ group }) => group === undefined);
  const groups = [...new Set(grouped.map(({ group }) => group ?? ''))].map((text) => {
    const members = grouped.filter(({ group }) => group === text).map(({ slot }) => slot);
    return {
      text,
      style: HEADER,
      column: Math.min(...members.map(({ column }) => column)),
      span: members.reduce((sum, { span }) => sum + span, 0),
      width: sumWidths(members.map(({ width }) => width)),
    };
  });
  const upper = laidRow(groups);
  const lower = Math.max(laidRow(grouped), laidRow(single) - upper);
  return [
    {
      height: upper,
      keepWithNext: true,
      cells: [
        ...single.map(({ slot, text }) => ({
          ...laidText(slot.column, slot.span, text, HEADER),
          rowSpan: 2,
        })),
        ...groups.map(({ column, span, text }) => laidText(column, span, text, HEADER)),
      ],
    },
    {
      height: lower,
      keepWithNext: true,
      cells: grouped.map(({ slot, text }) => laidText(slot.column, slot.span, text, HEADER)),
    },
  ];
}

/** A section inside the table: its code, then its title over all other columns. */
function headingRow({ cells }: ReportRow, slots: readonly Slot[]): LaidRow {
  const [first, ...others] = slots;
  const [code, title] = cells.map(shownText);
  const codeWidth = first?.width ?? 0;
  const titleWidth = sumWidths(others.map(({ width }) => width));
  const style: TextStyle = { size: sizes.table, bold: true, horizontal: 'left', grid: true };
  return {
    height: laidRow([
      { text: code ?? '', width: codeWidth, style: HEADER },
      { text: title ?? '', width: titleWidth, style },
    ]),
    keepWithNext: true,
    cells: [
      laidText(0, first?.span ?? 1, code ?? '', HEADER),
      laidText(
        first?.span ?? 1,
        others.reduce((sum, { span }) => sum + span, 0),
        title ?? '',
        style,
      ),
    ],
  };
}

function valueRow(
  { kind, cells }: ReportRow,
  columns: readonly ReportColumn[],
  slots: readonly Slot[],
): LaidRow {
  const placed = cells.flatMap((value, index) => {
    const slot = slots[index];
    const style: TextStyle = {
      size: sizes.table,
      bold: kind === 'total',
      horizontal: columns[index]?.align ?? 'left',
      grid: true,
    };
    return slot ? [{ value, slot, style, text: shownText(value), width: slot.width }] : [];
  });
  return {
    height: laidRow(placed),
    keepWithNext: false,
    cells: placed.map(({ value, slot, style }) => laidValue(value, slot, style)),
  };
}

function laidValue(value: ReportValue, { column, span }: Slot, style: TextStyle): LaidCell {
  const cell = { column, columnSpan: span, rowSpan: 1, format: cellFormat(style) };
  if (typeof value === 'string') return { ...cell, value };
  if (typeof value === 'object') return { ...cell, value: serialOfDate(value), numberFormat: 'dd/mm/yyyy' };
  return { ...cell, value, numberFormat: column > 0 && Number.isInteger(value) ? '#,##0' : 'General' };
}

/** What Excel shows for the value: what the row's height is measured from. */
function shownText(value: ReportValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? formatNumber(value, 10) : formatDate(value);
}
