import { sizes } from '../layout/pageStyle';
import { fittedWidths } from '../printed/fittedWidths';
import { headerRows, type HeaderCell } from '../printed/headerRows';
import type { PrintedRow, PrintedTable } from '../printed/PrintedReport';
import { htmlElement, percent, widthAttribute, type Css } from './htmlElement';
import { htmlParagraph } from './htmlParagraph';

const GRID = '0.75pt solid black';

/** LibreOffice reads whole pixels of a <col> alone, and scales them to the table: 160 mm. */
const COLUMN_PIXELS = 605;

/** Word repeats the rows of a <thead> on each page, and breaks no row that forbids it. */
export function htmlTable(table: PrintedTable): string {
  const parts = fittedWidths(table.columns, 1);
  const head = headerRows(table).map((cells) =>
    row(cells.map((each) => cell('th', parts, { ...each, bold: true, align: 'center' }))),
  );
  const body = table.rows.map((each) => row(bodyCells(each, table).map((style) => cell('td', parts, style))));
  const columns = parts.map((part) =>
    htmlElement('col', {}, '', ` width="${Math.round(part * COLUMN_PIXELS)}"`),
  );
  const css: Css = {
    'border-collapse': 'collapse',
    'table-layout': 'fixed',
    width: percent(1),
    'mso-table-layout-alt': 'fixed',
  };
  const content = [
    ...['<colgroup>', ...columns, '</colgroup>'],
    ...['<thead>', ...head, '</thead>'],
    ...['<tbody>', ...body, '</tbody>'],
  ].join('');
  return htmlElement(
    'table',
    css,
    content,
    `${widthAttribute(1)} border="1" cellspacing="0" cellpadding="0"`,
  );
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const row = (cells: readonly string[]): string =>
  htmlElement('tr', { 'page-break-inside': 'avoid' }, cells.join(''));

interface TableCell extends HeaderCell {
  readonly bold: boolean;
  readonly align: 'left' | 'center';
}

/** A heading's title runs over all columns behind its code. */
function bodyCells({ kind, cells }: PrintedRow, { columns }: PrintedTable): readonly TableCell[] {
  const [code = '', title = ''] = cells;
  const one = { columnSpan: 1, rowSpan: 1, bold: kind !== 'data' } as const;
  if (kind === 'heading') {
    return [
      { ...one, text: code, column: 0, align: 'center' },
      { ...one, text: title, column: 1, columnSpan: columns.length - 1, align: 'left' },
    ];
  }
  return columns.map(({ align }, column) => ({ ...one, text: cells[column] ?? '', column, align }));
}

function cell(
  tag: 'td' | 'th',
  parts: readonly number[],
  { text, column, columnSpan, rowSpan, bold, align }: TableCell,
): string {
  const part = sum(parts.slice(column, column + columnSpan));
  const css: Css = {
    width: percent(part),
    border: GRID,
    padding: '1.5pt 2.5pt',
    'vertical-align': 'middle',
  };
  const spans = [
    columnSpan > 1 ? ` colspan="${columnSpan}"` : '',
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
  ].join('');
  const content = htmlParagraph(text, { size: sizes.table, bold, align });
  return htmlElement(tag, css, content, widthAttribute(part) + spans);
}
