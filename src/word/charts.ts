import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { chartFills, PARAGRAPH_GAP, sizes } from '../domain/report/layout/pageStyle';
import { chartBars, type ChartBar, type ChartBars } from '../domain/report/printed/chartBars';
import type { PrintedChart } from '../domain/report/printed/PrintedReport';
import { UNPRINTABLE } from '../domain/text/unprintable';
import { paragraph, twips } from './paragraphs';
import { NO_LINES } from './tables';

/** Points between groups of bars. */
const GROUP_GAP = 5;

/** Points left and right of labels and figures. */
const SIDE = 4;

/** A chart on one page: its title, what the fills mean, bars with their figures, notes. `pageRoom` in points. */
export function chart(printed: PrintedChart, pageRoom: number): readonly (Paragraph | Table)[] {
  const { title, notes } = printed;
  const bars = chartBars(printed);
  return [
    paragraph(title, { size: sizes.chartTitle, align: 'center', bold: true, after: 3, keepWithNext: true }),
    ...(bars.legend.length > 0 ? [legendLine(bars)] : []),
    barTable(bars, pageRoom, notes.length > 0),
    ...notes.map((text, index) =>
      paragraph(text, {
        size: sizes.note,
        align: 'justify',
        italic: true,
        keepWithNext: index < notes.length - 1,
      }),
    ),
    paragraph('', { size: PARAGRAPH_GAP, align: 'left' }),
  ];
}

function legendLine({ legend }: ChartBars): Paragraph {
  const size = sizes.table * 2;
  const blank = '\u00A0'.repeat(4);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: twips(3) },
    keepNext: true,
    children: legend.flatMap(({ series, name }, index) => {
      const { shading, line } = fillOf(series);
      return [
        ...(index > 0 ? [new TextRun({ text: blank, size })] : []),
        new TextRun({ text: blank, size, shading, border: line }),
        new TextRun({ text: ` ${name.replace(UNPRINTABLE, '')}`, size }),
      ];
    }),
  });
}

function barTable({ columns, groups }: ChartBars, pageRoom: number, hasNotes: boolean): Table {
  const widths = columns.map((part) => twips(part * pageRoom));
  const rows = groups.map((bars, at) =>
    bars.map((bar, index) => {
      const isLast = at === groups.length - 1 && index === bars.length - 1;
      return new TableRow({ cantSplit: true, children: barCells(bar, bars.length, hasNotes || !isLast) });
    }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_LINES,
    margins: { top: 0, bottom: 0, left: twips(SIDE), right: twips(SIDE), marginUnitType: WidthType.DXA },
    rows: rows.flatMap((group, index) => (index > 0 ? [gapRow(columns.length), ...group] : group)),
  });
}

const gapRow = (columnSpan: number): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: twips(GROUP_GAP), rule: HeightRule.EXACT },
    children: [
      new TableCell({
        columnSpan,
        children: [paragraph('', { size: 1, align: 'left', keepWithNext: true })],
      }),
    ],
  });

/** The first bar of a group carries the label of all. */
function barCells(bar: ChartBar, barCount: number, keepWithNext: boolean): TableCell[] {
  const { series, label, columnSpan, figure, figureSpan } = bar;
  const { shading, line } = fillOf(series);
  const style = { size: sizes.table, keepWithNext } as const;
  const verticalAlign = VerticalAlignTable.CENTER;
  const labelCell = new TableCell({
    ...(barCount > 1
      ? { verticalMerge: series === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
    verticalAlign,
    children: [paragraph(label, { ...style, align: 'right' })],
  });
  const barCell = new TableCell({
    columnSpan,
    shading,
    borders: { top: line, bottom: line, left: line, right: line },
    children: [paragraph('', { ...style, align: 'left' })],
  });
  const figureCell = new TableCell({
    columnSpan: figureSpan,
    verticalAlign,
    children: [paragraph(figure, { ...style, align: 'left' })],
  });
  return [labelCell, ...(columnSpan > 0 ? [barCell] : []), figureCell];
}

function fillOf(series: number) {
  const { fill, outline } = chartFills[series % chartFills.length] ?? chartFills[0];
  return {
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: fill.slice(1) },
    line: { style: BorderStyle.SINGLE, size: 4, color: outline.slice(1) },
  };
}
