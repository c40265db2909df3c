import { chartFills, PARAGRAPH_GAP, sizes } from '../layout/pageStyle';
import { chartBars, type ChartBar, type ChartBars } from '../printed/chartBars';
import type { PrintedChart } from '../printed/PrintedReport';
import { htmlElement, htmlText, points, type Css } from './htmlElement';
import { htmlLine, htmlParagraph } from './htmlParagraph';

/** LibreOffice reads whole pixels of a <col> alone, and scales them to the table: 160 mm. */
const TABLE_PIXELS = 605;

/** Points between groups of bars. */
const GROUP_GAP = 4;

const LABEL = { size: sizes.table, align: 'right', keepWithNext: true } as const;
const FIGURE = { size: sizes.table, align: 'left', keepWithNext: true } as const;
const TITLE = { size: sizes.chartTitle, align: 'center', bold: true, after: 3, keepWithNext: true } as const;
const LEGEND = { size: sizes.table, align: 'center', after: 3, keepWithNext: true } as const;

/** Bars are shaded cells, so that every program takes them over; each with its figure behind it. */
export function htmlChart(chart: PrintedChart): string {
  const bars = chartBars(chart);
  const notes = chart.notes.map((text, index) =>
    htmlParagraph(text, {
      size: sizes.note,
      align: 'justify',
      italic: true,
      keepWithNext: index < chart.notes.length - 1,
    }),
  );
  const gap = htmlParagraph('', { size: PARAGRAPH_GAP, align: 'left' });
  return htmlParagraph(chart.title, TITLE) + htmlLegend(bars) + htmlBars(bars) + notes.join('') + gap;
}

function htmlLegend({ legend }: ChartBars): string {
  if (legend.length === 0) return '';
  const entries = legend.map(
    ({ series, name }) => `${htmlElement('span', fillOf(series), '\u00A0'.repeat(4))} ${htmlText(name)}`,
  );
  return htmlLine(entries.join('\u00A0'.repeat(4)), LEGEND);
}

function htmlBars({ columns, groups }: ChartBars): string {
  const widths = columns.map((part) => `<col width="${Math.round(part * TABLE_PIXELS)}"/>`).join('');
  const gap = row(
    cell({ padding: '0' }, htmlParagraph('', { ...FIGURE, size: 1 }), columns.length),
    GROUP_GAP,
  );
  const rows = groups.map((bars) => bars.map((bar) => htmlBar(bar, bars.length)).join(''));
  return htmlElement(
    'table',
    { 'border-collapse': 'collapse', width: '100%', 'table-layout': 'fixed' },
    `<colgroup>${widths}</colgroup><tbody>${rows.join(gap)}</tbody>`,
    ' width="100%" border="0" cellspacing="0" cellpadding="0"',
  );
}

function htmlBar({ series, label, columnSpan, figure, figureSpan }: ChartBar, barCount: number): string {
  const cells = [
    series === 0 ? cell({ padding: '0 4pt' }, htmlParagraph(label, LABEL), 1, barCount) : '',
    columnSpan > 0 ? cell({ padding: '0', ...fillOf(series) }, htmlParagraph('', FIGURE), columnSpan) : '',
    cell({ padding: '0 4pt' }, htmlParagraph(figure, FIGURE), figureSpan),
  ];
  return row(cells.join(''));
}

const row = (cells: string, height?: number): string =>
  htmlElement(
    'tr',
    { 'page-break-inside': 'avoid', height: height === undefined ? undefined : points(height) },
    cells,
  );

function cell(css: Css, content: string, columnSpan: number, rowSpan = 1): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return htmlElement('td', { 'vertical-align': 'middle', ...css }, content, spans);
}

function fillOf(series: number): Css {
  const { fill, outline } = chartFills[series % chartFills.length] ?? chartFills[0];
  return { background: fill, border: `0.5pt solid ${outline}` };
}
