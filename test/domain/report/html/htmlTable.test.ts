import { htmlParagraph } from '../../../../src/domain/report/html/htmlParagraph';
import { htmlTable } from '../../../../src/domain/report/html/htmlTable';
import type { PrintedColumn, PrintedRow } from '../../../../src/domain/report/printed/PrintedReport';

const NO: PrintedColumn = { title: 'STT', align: 'center', width: 50 };
const TASK: PrintedColumn = { title: 'Nhiệm vụ', align: 'left', width: 150 };
const TOTAL: PrintedColumn = { title: 'Tổng số', group: 'Chủ trì', align: 'center', width: 100 };
const DONE: PrintedColumn = { title: 'Xong', group: 'Chủ trì', align: 'center', width: 100 };

type Look = 'bold center' | 'bold left' | 'center' | 'left';

/** A cell of `width` % of the table; `spans` as attributes. */
function cell(tag: 'td' | 'th', width: number, text: string, look: Look, spans = ''): string {
  const align = look.endsWith('center') ? 'center' : 'left';
  return [
    `<${tag} width="${width}%"${spans}`,
    ` style="width:${width}%;border:0.75pt solid black;padding:1.5pt 2.5pt;vertical-align:middle">`,
    htmlParagraph(text, { size: 11, align, bold: look.startsWith('bold') }),
    `</${tag}>`,
  ].join('');
}

const row = (...cells: string[]): string => `<tr style="page-break-inside:avoid">${cells.join('')}</tr>`;

function table(columns: string, head: readonly string[], body: readonly string[]): string {
  return [
    '<table width="100%" border="1" cellspacing="0" cellpadding="0"',
    ' style="border-collapse:collapse;table-layout:fixed;width:100%;mso-table-layout-alt:fixed">',
    `<colgroup>${columns}</colgroup>`,
    `<thead>${head.join('')}</thead>`,
    `<tbody>${body.join('')}</tbody>`,
    '</table>',
  ].join('');
}

const htmlOf = (columns: readonly PrintedColumn[], ...rows: PrintedRow[]): string =>
  htmlTable({ columns, rows, notes: ['Notes are printed under the table'] });

test('widths of the sheet become parts of the page; the header stands in a <thead>', () =>
  expect(
    htmlOf([NO, TASK], { kind: 'data', cells: ['1', 'Rà soát'] }, { kind: 'data', cells: ['2', ''] }),
  ).toBe(
    table(
      '<col width="151"/><col width="454"/>',
      [row(cell('th', 25, 'STT', 'bold center'), cell('th', 75, 'Nhiệm vụ', 'bold center'))],
      [
        row(cell('td', 25, '1', 'center'), cell('td', 75, 'Rà soát', 'left')),
        row(cell('td', 25, '2', 'center'), cell('td', 75, '', 'left')),
      ],
    ),
  ));

test('a group stands over its columns, a column of no group over both rows of the header', () =>
  expect(htmlOf([TASK, TOTAL, DONE, NO])).toBe(
    table(
      '<col width="227"/><col width="151"/><col width="151"/><col width="76"/>',
      [
        row(
          cell('th', 37.5, 'Nhiệm vụ', 'bold center', ' rowspan="2"'),
          cell('th', 50, 'Chủ trì', 'bold center', ' colspan="2"'),
          cell('th', 12.5, 'STT', 'bold center', ' rowspan="2"'),
        ),
        row(cell('th', 25, 'Tổng số', 'bold center'), cell('th', 25, 'Xong', 'bold center')),
      ],
      [],
    ),
  ));

describe('rows', () => {
  const columns = [NO, TASK, TOTAL, DONE];

  test.each<[what: string, cells: PrintedRow, html: string]>([
    [
      'data',
      { kind: 'data', cells: ['1', 'Rà soát', '2', '3'] },
      row(
        cell('td', 12.5, '1', 'center'),
        cell('td', 37.5, 'Rà soát', 'left'),
        cell('td', 25, '2', 'center'),
        cell('td', 25, '3', 'center'),
      ),
    ],
    [
      'a row that ends early has blank cells to the end',
      { kind: 'data', cells: ['1'] },
      row(
        cell('td', 12.5, '1', 'center'),
        cell('td', 37.5, '', 'left'),
        cell('td', 25, '', 'center'),
        cell('td', 25, '', 'center'),
      ),
    ],
    [
      'a total is bold',
      { kind: 'total', cells: ['', 'Cộng', '2', '3'] },
      row(
        cell('td', 12.5, '', 'bold center'),
        cell('td', 37.5, 'Cộng', 'bold left'),
        cell('td', 25, '2', 'bold center'),
        cell('td', 25, '3', 'bold center'),
      ),
    ],
    [
      "a heading's title runs over all columns behind its code",
      { kind: 'heading', cells: ['A', 'Cải cách', '', ''] },
      row(cell('td', 12.5, 'A', 'bold center'), cell('td', 87.5, 'Cải cách', 'bold left', ' colspan="3"')),
    ],
    [
      'a heading without texts',
      { kind: 'heading', cells: [] },
      row(cell('td', 12.5, '', 'bold center'), cell('td', 87.5, '', 'bold left', ' colspan="3"')),
    ],
  ])('%s', (_, cells, html) => expect(htmlOf(columns, cells)).toContain(`<tbody>${html}</tbody>`));
});
