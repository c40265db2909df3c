import { htmlChart } from '../../../../src/domain/report/html/htmlChart';
import { htmlLine, htmlParagraph } from '../../../../src/domain/report/html/htmlParagraph';
import type { PrintedChart } from '../../../../src/domain/report/printed/PrintedReport';

const SPACE = '\u00A0';
const DARK = 'background:#1F4E78;border:0.5pt solid #1F4E78';
const LIGHT = 'background:#DDEBF7;border:0.5pt solid #404040';

const cell = (content: string, attributes = '', css = ''): string =>
  `<td${attributes} style="padding:0;vertical-align:middle${css === '' ? '' : `;${css}`}">${content}</td>`;
const width = (part: number): string =>
  cell(
    htmlParagraph('', { size: 1, align: 'left', keepWithNext: true }),
    ` width="${part}%"`,
    `width:${part}%`,
  );
const label = (text: string, attributes = ''): string =>
  cell(htmlParagraph(text + SPACE, { size: 11, align: 'right', keepWithNext: true }), attributes);
const bar = (fill: string, attributes = ''): string =>
  cell(htmlParagraph('', { size: 11, align: 'left', keepWithNext: true }), attributes, fill);
const figure = (text: string, attributes = ''): string =>
  cell(htmlParagraph(SPACE + text, { size: 11, align: 'left', keepWithNext: true }), attributes);

const row = (...cells: string[]): string => `<tr style="page-break-inside:avoid">${cells.join('')}</tr>`;
const lowRow = (...cells: string[]): string =>
  `<tr style="page-break-inside:avoid;height:4pt">${cells.join('')}</tr>`;
const gapOver = (columns: number): string =>
  lowRow(cell(htmlParagraph('', { size: 1, align: 'left', keepWithNext: true }), ` colspan="${columns}"`));

const title = (text: string): string =>
  htmlParagraph(text, { size: 12, align: 'center', bold: true, after: 3, keepWithNext: true });
const legend = (...entries: string[]): string =>
  htmlLine(entries.join(SPACE.repeat(4)), { size: 11, align: 'center', after: 3, keepWithNext: true });
const note = (text: string, keepWithNext: boolean): string =>
  htmlParagraph(text, { size: 11, align: 'justify', italic: true, keepWithNext });
const GAP_BELOW = htmlParagraph('', { size: 6, align: 'left' });

const table = (...rows: string[]): string =>
  [
    '<table width="100%" border="0" cellspacing="0" cellpadding="0"',
    ' style="border-collapse:collapse;width:100%;table-layout:fixed">',
    `<tbody>${rows.join('')}</tbody></table>`,
  ].join('');

/** A value is shown as it is written. */
const chartOf = (
  text: Pick<PrintedChart, 'title' | 'series'> & { readonly notes?: readonly string[] },
  ...groups: (readonly [label: string, ...values: (number | string)[]])[]
): PrintedChart => ({
  ...text,
  groups: groups.map(([name, ...values]) => ({
    label: name,
    figures: values.map((value) => ({
      text: String(value),
      value: typeof value === 'number' ? value : undefined,
    })),
  })),
  notes: text.notes ?? [],
});

describe('a chart is a table of shaded cells', () => {
  test.each<[what: string, chart: PrintedChart, html: readonly string[]]>([
    [
      'one series, which the title names: each label, its bar in proportion, its figure; none for 0',
      chartOf({ title: 'Số nhiệm vụ', series: ['Số nhiệm vụ'] }, ['Xong', 4], ['Chậm', 2], ['Chờ', 0]),
      [
        title('Số nhiệm vụ'),
        table(
          lowRow(width(28), width(28.5), width(28.5), width(15)),
          row(label('Xong'), bar(DARK, ' colspan="2"'), figure('4')),
          gapOver(4),
          row(label('Chậm'), bar(DARK), figure('2', ' colspan="2"')),
          gapOver(4),
          row(label('Chờ'), figure('0', ' colspan="3"')),
        ),
        GAP_BELOW,
      ],
    ],
    [
      'two series: a legend, and one label beside both bars',
      chartOf(
        { title: 'Kết quả', series: ['Kết quả', 'Giao & nhận'] },
        ['Chỉ tiêu 1', 80, 80],
        ['2', 'chưa rõ', 40],
      ),
      [
        title('Kết quả'),
        legend(
          `<span style="${DARK}">${SPACE.repeat(4)}</span> Kết quả`,
          `<span style="${LIGHT}">${SPACE.repeat(4)}</span> Giao &amp; nhận`,
        ),
        table(
          lowRow(width(28), width(28.5), width(28.5), width(15)),
          row(label('Chỉ tiêu 1', ' rowspan="2"'), bar(DARK, ' colspan="2"'), figure('80')),
          row(bar(LIGHT, ' colspan="2"'), figure('80')),
          gapOver(4),
          row(label('2', ' rowspan="2"'), figure('chưa rõ', ' colspan="3"')),
          row(bar(LIGHT), figure('40', ' colspan="2"')),
        ),
        GAP_BELOW,
      ],
    ],
    [
      'a third series is filled as the first is',
      chartOf({ title: 'Ba năm', series: ['2023', '2024', '2025'] }, ['A', 1, 1, 1]),
      [
        title('Ba năm'),
        legend(
          `<span style="${DARK}">${SPACE.repeat(4)}</span> 2023`,
          `<span style="${LIGHT}">${SPACE.repeat(4)}</span> 2024`,
          `<span style="${DARK}">${SPACE.repeat(4)}</span> 2025`,
        ),
        table(
          lowRow(width(28), width(57), width(15)),
          row(label('A', ' rowspan="3"'), bar(DARK), figure('1')),
          row(bar(LIGHT), figure('1')),
          row(bar(DARK), figure('1')),
        ),
        GAP_BELOW,
      ],
    ],
    [
      'notes stand under it, on one page',
      chartOf({ title: 'Số việc', series: ['Số việc'], notes: ['Không gồm A.', 'Không gồm B.'] }, [
        'Xong',
        1,
      ]),
      [
        title('Số việc'),
        table(lowRow(width(28), width(57), width(15)), row(label('Xong'), bar(DARK), figure('1'))),
        note('Không gồm A.', true),
        note('Không gồm B.', false),
        GAP_BELOW,
      ],
    ],
  ])('%s', (_, chart, html) => expect(htmlChart(chart)).toBe(html.join('')));
});
