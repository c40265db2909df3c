import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import { cellLines } from '../domain/report/layout/laidText';
import { sizes, usableHeight } from '../domain/report/layout/pageStyle';
import { fittedWidths } from '../domain/report/printed/fittedWidths';
import { headerRows } from '../domain/report/printed/headerRows';
import type { PrintedRow, PrintedTable } from '../domain/report/printed/PrintedReport';
import { lineHeight } from '../domain/text/textMetrics';
import { paragraph, twips } from './paragraphs';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const GRID = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Space in points around the text of a cell. */
const PADDING = { vertical: 1.5, horizontal: 2.5 } as const;

/** Part of a page up to which a table is not broken, as on the sheet. */
const WHOLE_TABLE = 0.6;

/** Column titles on each page, no row broken, a short table on one page. `room` in points. */
export function table(printed: PrintedTable, pageRoom: number, keepsShort: boolean): Table {
  const widths = fittedWidths(printed.columns, pageRoom);
  const isWhole = keepsShort && tableHeight(printed, widths) <= usableHeight.portrait * WHOLE_TABLE;
  const header = headerRows(printed).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(({ text, columnSpan, rowSpan }) =>
          cell(text, { columnSpan, rowSpan, bold: true, align: 'center', keepWithNext: true }),
        ),
      }),
  );
  const last = printed.rows.length - 1;
  const rows = printed.rows.map((row, index) => {
    const isKept =
      index === last ? printed.notes.length > 0 : isWhole || index === 0 || row.kind === 'heading';
    return new TableRow({ cantSplit: true, children: rowCells(row, printed, isKept) });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: GRID,
    margins: {
      top: twips(PADDING.vertical),
      bottom: twips(PADDING.vertical),
      left: twips(PADDING.horizontal),
      right: twips(PADDING.horizontal),
      marginUnitType: WidthType.DXA,
    },
    rows: [...header, ...rows],
  });
}

interface CellStyle {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center';
  readonly keepWithNext: boolean;
}

/** A heading's title runs over all columns behind its code. */
function rowCells(
  { kind, cells }: PrintedRow,
  { columns }: PrintedTable,
  keepWithNext: boolean,
): TableCell[] {
  const [code = '', title = ''] = cells;
  if (kind === 'heading') {
    return [
      cell(code, { bold: true, align: 'center', keepWithNext }),
      cell(title, { bold: true, align: 'left', columnSpan: columns.length - 1, keepWithNext }),
    ];
  }
  return cells.map((text, index) =>
    cell(text, { bold: kind === 'total', align: columns[index]?.align ?? 'left', keepWithNext }),
  );
}

function cell(text: string, { columnSpan = 1, rowSpan = 1, ...style }: CellStyle): TableCell {
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph(text, { size: sizes.table, ...style })],
  });
}

function tableHeight({ rows }: PrintedTable, widths: readonly number[]): number {
  const style = { size: sizes.table, horizontal: 'left' } as const;
  const heights = rows.map(({ cells }) => {
    const lines = cells.map((text, index) => cellLines(text, widths[index] ?? 0, style).length);
    return Math.max(1, ...lines) * lineHeight(sizes.table) + 2 * PADDING.vertical;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Two columns without lines, never broken over pages. Widths in points. */
export function sides(
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
  widths: readonly [left: number, right: number],
): Table {
  const side = (children: readonly Paragraph[], width: number) =>
    new TableCell({ width: { size: twips(width), type: WidthType.DXA }, children });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: NO_LINES,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [side(left, widths[0]), side(right, widths[1])] }),
    ),
  });
}
