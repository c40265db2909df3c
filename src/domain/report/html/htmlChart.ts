import { chartFills, PARAGRAPH_GAP, sizes } from '../layout/pageStyle';
import { chartBars, type ChartBar, type ChartBars } from '../printed/chartBars';
import type { PrintedChart } from '../printed/PrintedReport';
import { type Css, htmlElement, htmlText, percent, points } from './htmlElement';
import { htmlLine, htmlParagraph } from './htmlParagraph';

/** Points between groups of bars. */
const GROUP_GAP = 4;

/** Beside labels and figures, for programs that read no padding. */
const SPACE = '\u00A0';

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
    ({ series, name }) => `${htmlElement('span', fillOf(series), SPACE.repeat(4))} ${htmlText(name)}`,
  );
  return htmlLine(entries.join(SPACE.repeat(4)), LEGEND);
}

/** Cells of one column each come first: LibreOffice takes the widths from them, and no bar may be out of proportion. */
function htmlBars({ columns, groups }: ChartBars): string {
  const blank = htmlParagraph('', { ...FIGURE, size: 1 });
  const widths = row(columns.map((part) => cell(blank, { width: percent(part) })).join(''), GROUP_GAP);
  const gap = row(cell(blank, {}, columns.length), GROUP_GAP);
  const rows = groups.map((bars) => bars.map((bar) => htmlBar(bar, bars.length)).join(''));
  return htmlElement(
    'table',
    { 'border-collapse': 'collapse', width: '100%', 'table-layout': 'fixed' },
    `<tbody>${widths}${rows.join(gap)}</tbody>`,
    ' width="100%" border="0" cellspacing="0" cellpadding="0"',
  );
}

/** The first bar of a group carries the label of all. */
function htmlBar({ series, label, columnSpan, figure, figureSpan }: ChartBar, barCount: number): string {
  const labelCell = cell(htmlParagraph(label + SPACE, LABEL), {}, 1, barCount);
  const barCell = cell(htmlParagraph('', FIGURE), fillOf(series), columnSpan);
  const figureCell = cell(htmlParagraph(SPACE + figure, FIGURE), {}, figureSpan);
  return row([series === 0 ? labelCell : '', columnSpan > 0 ? barCell : '', figureCell].join(''));
}

const row = (cells: string, height?: number): string =>
  htmlElement(
    'tr',
    { 'page-break-inside': 'avoid', height: height === undefined ? undefined : points(height) },
    cells,
  );

function cell(content: string, css: Css, columnSpan = 1, rowSpan = 1): string {
  const { width } = css;
  const attributes = [
    width === undefined ? '' : ` width="${width}"`,
    columnSpan > 1 ? ` colspan="${columnSpan}"` : '',
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
  ];
  return htmlElement(
    'td',
    { padding: '0', 'vertical-align': 'middle', ...css },
    content,
    attributes.join(''),
  );
}

function fillOf(series: number): Css {
  const { fill, outline } = chartFills[series % chartFills.length] ?? chartFills[0];
  return { background: fill, border: `0.5pt solid ${outline}` };
}
