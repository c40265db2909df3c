import type { Edit } from '../../../src/domain/sheet/Edit';
import type { OwnColumn } from '../../../src/domain/table/header/OwnColumn';
import { headerRowUnder, layOwnTable, type TableRow } from '../../../src/domain/fill/layOwnTable';

const columns: readonly OwnColumn[] = [
  { role: 'content', header: 'Việc', width: 200, align: 'left', numberFormat: 'General' },
  { role: 'due', header: 'Hạn', width: 70, align: 'center', numberFormat: 'dd/mm/yyyy' },
];
const lay = (rows: readonly TableRow[], titles: readonly string[] = ['SỔ', 'Năm 2025', 'Tính đến 10/4']) =>
  layOwnTable({ sheet: 'S', titles, columns, rows });
const section = (text: string): TableRow => ({ kind: 'section', values: [text, ''] });
const row = (text: string, numberFormats?: TableRow['numberFormats']): TableRow => ({
  kind: 'row',
  values: [text, 45_747],
  ...(numberFormats && { numberFormats }),
});
const area = (first: number, rowCount: number, column = 0, columnCount = 2) => ({
  row: first,
  column,
  rowCount,
  columnCount,
});
const format = (where: object, look: object) => ({ kind: 'format', sheet: 'S', area: where, format: look });
const cells = (at: number, values: readonly (readonly unknown[])[]) => ({
  kind: 'cells',
  sheet: 'S',
  row: at,
  column: 0,
  values,
});
const CENTRED = { horizontal: 'centerAcrossSelection' };
const HEADER_LOOK = {
  bold: true,
  wrap: true,
  horizontal: 'center',
  vertical: 'middle',
  fill: '#E8EEF7',
  grid: true,
};
/** A4 landscape: 20 mm, 15 mm at the right, 10 mm to header and footer. */
const near = (points: number): unknown => expect.closeTo(points, 2);
const MARGINS = {
  top: near(56.69),
  bottom: near(56.69),
  left: near(56.69),
  right: near(42.52),
  header: near(28.35),
  footer: near(28.35),
};
const page = (rowCount: number, headerRow: number) => ({
  kind: 'pageSetup',
  sheet: 'S',
  setup: {
    orientation: 'landscape',
    margins: MARGINS,
    fitToWidth: true,
    printArea: area(0, rowCount),
    titleRows: { first: headerRow, last: headerRow },
  },
});

test('titles, a blank row, the header, then the rows', () =>
  expect(lay([section('A. Văn bản'), row('Kế hoạch')])).toEqual([
    format(area(0, 7), { fontName: 'Times New Roman', fontSize: 12, vertical: 'top' }),
    { kind: 'columnWidths', sheet: 'S', column: 0, widths: [200, 70] },
    cells(0, [['SỔ']]),
    format(area(0, 1), { ...CENTRED, bold: true, italic: false }),
    cells(1, [['Năm 2025']]),
    format(area(1, 1), { ...CENTRED, bold: false, italic: false }),
    cells(2, [['Tính đến 10/4']]),
    format(area(2, 1), { ...CENTRED, bold: false, italic: true }),
    cells(4, [['Việc', 'Hạn']]),
    format(area(4, 1), HEADER_LOOK),
    format(area(5, 2, 0, 1), { horizontal: 'left', wrap: true }),
    format(area(5, 2, 1, 1), { horizontal: 'center', wrap: true }),
    format(area(5, 2), { grid: true }),
    {
      ...cells(5, [
        ['A. Văn bản', ''],
        ['Kế hoạch', 45_747],
      ]),
      numberFormats: [
        [null, null],
        [null, 'dd/mm/yyyy'],
      ],
    },
    format(area(5, 1), { bold: true, fill: '#F5F5F5' }),
    { kind: 'freezeRows', sheet: 'S', rows: 5 },
    page(7, 4),
  ]));

test('without rows the header stands alone', () =>
  expect(lay([], ['SỔ'])).toEqual([
    format(area(0, 3), { fontName: 'Times New Roman', fontSize: 12, vertical: 'top' }),
    { kind: 'columnWidths', sheet: 'S', column: 0, widths: [200, 70] },
    cells(0, [['SỔ']]),
    format(area(0, 1), { ...CENTRED, bold: true, italic: false }),
    cells(2, [['Việc', 'Hạn']]),
    format(area(2, 1), HEADER_LOOK),
    { kind: 'freezeRows', sheet: 'S', rows: 3 },
    page(3, 2),
  ]));

test.each([
  { titles: 1, headerRow: 2 },
  { titles: 3, headerRow: 4 },
])('under $titles titles the header is row $headerRow', ({ titles, headerRow }) =>
  expect(headerRowUnder(titles)).toBe(headerRow),
);

const bodyCells = (edits: readonly Edit[]) => edits.find((edit) => edit.kind === 'cells' && edit.row === 5);

test.each<[string, TableRow['numberFormats'], readonly (string | null)[]]>([
  ['those of the columns', undefined, [null, 'dd/mm/yyyy']],
  ['one of its own', [null, '0%'], [null, '0%']],
  ['General where the column has none', ['General', null], [null, 'dd/mm/yyyy']],
  ['General in place of the column’s', [null, 'General'], [null, null]],
])('number formats of a row: %s', (_, own, numberFormats) =>
  expect(bodyCells(lay([row('x', own)]))).toMatchObject({ numberFormats: [numberFormats] }),
);

const A = section('A');
const T = row('x');
test.each<[string, readonly TableRow[], readonly (readonly [row: number, count: number])[]]>([
  ['tasks alone', [T, T], []],
  ['one heading', [T, A, T], [[6, 1]]],
  ['two side by side', [A, A, T], [[5, 2]]],
  [
    'two apart, the later ones together',
    [A, T, A, A],
    [
      [5, 1],
      [7, 2],
    ],
  ],
])('headings are bold and shaded: %s', (_, rows, runs) => {
  const shaded = lay(rows).filter((edit) => edit.kind === 'format' && edit.format.fill === '#F5F5F5');
  expect(shaded.map((edit) => edit.kind === 'format' && [edit.area.row, edit.area.rowCount])).toEqual(runs);
});
