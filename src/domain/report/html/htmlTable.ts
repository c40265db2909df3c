import { sizes } from '../layout/pageStyle';
import { fittedWidths } from '../printed/fittedWidths';
import { headerRows } from '../printed/headerRows';
import type { PrintedRow, PrintedTable } from '../printed/PrintedReport';
import { htmlElement, points, type Css } from './htmlElement';
import { htmlParagraph } from './htmlParagraph';

const GRID = '0.75pt solid black';

/** Word repeats the rows of a <thead> on each page, and breaks no row that forbids it. */
export function htmlTable(table: PrintedTable, room: number): string {
  const widths = fittedWidths(table.columns, room);
  const head = headerRows(table).map((cells) =>
    row(
      cells
        .map(({ text, columnSpan, rowSpan }) =>
          cell('th', text, { columnSpan, rowSpan, bold: true, align: 'center' }),
        )
        .join(''),
    ),
  );
  const body = table.rows.map((each) => row(bodyCells(each, table)));
  const columns = widths.map((width) => `<col style="width:${points(width)}"/>`).join('');
  const css: Css = {
    'border-collapse': 'collapse',
    'table-layout': 'fixed',
    width: points(widths.reduce((sum, width) => sum + width, 0)),
    'mso-table-layout-alt': 'fixed',
  };
  const content = `<colgroup>${columns}</colgroup><thead>${head.join('')}</thead><tbody>${body.join('')}</tbody>`;
  return htmlElement('table', css, content, ' border="1" cellspacing="0" cellpadding="0"');
}

const row = (cells: string): string => htmlElement('tr', { 'page-break-inside': 'avoid' }, cells);

interface CellStyle {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center';
}

/** A heading's title runs over all columns behind its code. */
function bodyCells({ kind, cells }: PrintedRow, { columns }: PrintedTable): string {
  const [code = '', title = ''] = cells;
  if (kind === 'heading') {
    return (
      cell('td', code, { bold: true, align: 'center' }) +
      cell('td', title, { bold: true, align: 'left', columnSpan: columns.length - 1 })
    );
  }
  return cells
    .map((text, index) =>
      cell('td', text, { bold: kind === 'total', align: columns[index]?.align ?? 'left' }),
    )
    .join('');
}

function cell(
  tag: 'td' | 'th',
  text: string,
  { columnSpan = 1, rowSpan = 1, bold, align }: CellStyle,
): string {
  const css: Css = { border: GRID, padding: '1.5pt 2.5pt', 'vertical-align': 'middle' };
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return htmlElement(tag, css, htmlParagraph(text, { size: sizes.table, bold, align }), spans);
}
