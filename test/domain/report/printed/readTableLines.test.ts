import { readTableLines } from '../../../../src/domain/report/printed/readTableLines';
import { drawnLines } from './drawnLines';

const WIDTHS = [30, 100, 20, 40, 60];
const read = (...rows: readonly string[]) => readTableLines(drawnLines(...rows), WIDTHS);

const HEADER = '#^STT | #^Nội dung | #^Số';

describe('columns', () => {
  test.each<[string, readonly string[], readonly object[]]>([
    [
      'the last takes what is left of the sheet',
      [HEADER],
      [
        { title: 'STT', width: 30, align: 'left' },
        { title: 'Nội dung', width: 100, align: 'left' },
        { title: 'Số', width: 120, align: 'left' },
      ],
    ],
    [
      'a title that is merged over columns',
      ['#^STT | #^Nội dung | | | #^Hạn'],
      [
        { title: 'STT', width: 30, align: 'left' },
        { title: 'Nội dung', width: 160, align: 'left' },
        { title: 'Hạn', width: 60, align: 'left' },
      ],
    ],
    [
      'groups over some columns; the titles of the others are merged over both rows',
      [
        '#^STT | #^Đơn vị   | #^Chủ trì |         | #^Phối hợp',
        '      |            | #^Tổng số | #^Xong  | #^Tổng số',
      ],
      [
        { title: 'STT', width: 30, align: 'left' },
        { title: 'Đơn vị', width: 100, align: 'left' },
        { title: 'Tổng số', group: 'Chủ trì', width: 20, align: 'left' },
        { title: 'Xong', group: 'Chủ trì', width: 40, align: 'left' },
        { title: 'Tổng số', group: 'Phối hợp', width: 60, align: 'left' },
      ],
    ],
    [
      'a single title between groups',
      ['#^STT | | #^Chủ trì | | #^Tỷ lệ', '| | #^Tổng số | #^Xong'],
      [
        { title: 'STT', width: 130, align: 'left' },
        { title: 'Tổng số', group: 'Chủ trì', width: 20, align: 'left' },
        { title: 'Xong', group: 'Chủ trì', width: 40, align: 'left' },
        { title: 'Tỷ lệ', width: 60, align: 'left' },
      ],
    ],
    [
      'centred as most of their cells are; bold ones do not count',
      [HEADER, '^1 | ^Việc | ^5', '^2 | Việc | ', '3 | Việc | #6', '| | #7'],
      [
        { title: 'STT', width: 30, align: 'center' },
        { title: 'Nội dung', width: 100, align: 'left' },
        { title: 'Số', width: 120, align: 'center' },
      ],
    ],
    [
      'half of the cells are not most of them',
      [HEADER, '^1 | ^Việc | 5', '2 | ^Việc | #^6'],
      [
        { title: 'STT', width: 30, align: 'left' },
        { title: 'Nội dung', width: 100, align: 'center' },
        { title: 'Số', width: 120, align: 'left' },
      ],
    ],
  ])('%s', (_, rows, columns) => expect(read(...rows)?.columns).toEqual(columns));
});

describe('rows', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['of data', ['1 | Việc | 5'], 'data', ['1', 'Việc', '5']],
    ['bold in part', ['#1 | #Việc | 5'], 'data', ['1', 'Việc', '5']],
    ['all bold, with a figure', ['| #Tổng cộng | #5'], 'total', ['', 'Tổng cộng', '5']],
    ['all bold, without figures', ['#A | #Nhóm việc'], 'heading', ['A', 'Nhóm việc', '']],
    ['of plain text alone', ['A | Nhóm việc'], 'data', ['A', 'Nhóm việc', '']],
    ['one bold text', ['#Nhóm việc'], 'heading', ['Nhóm việc', '', '']],
    ['what stands right of the last title', ['1 | Việc | 5 | 6'], 'data', ['1', 'Việc', '5\n6']],
    ['bold and centred from column B on', ['| #^Cộng | #^5'], 'total', ['', 'Cộng', '5']],
  ])('%s', (_, rows, kind, cells) =>
    expect(read(HEADER, ...rows)).toMatchObject({ rows: [{ kind, cells }], notes: [] }),
  );

  test('a cell stands in the column that begins at it or before it', () =>
    expect(read('#^STT | | #^Số | | #^Hạn', '1 | a | 2 | b | c')?.rows).toEqual([
      { kind: 'data', cells: ['1\na', '2\nb', 'c'] },
    ]));

  test('a total with a figure in one of several columns', () =>
    expect(read('#^STT | #^Nội dung | #^Số | #^Xong | #^Chậm', '| #Tổng cộng | | #5')?.rows).toEqual([
      { kind: 'total', cells: ['', 'Tổng cộng', '', '5', ''] },
    ]));

  test('under two rows of titles', () =>
    expect(read('#^STT | | #^Chủ trì', '| | #^Tổng số | #^Xong', '1 | | 2 | 3')?.rows).toEqual([
      { kind: 'data', cells: ['1', '2', '3'] },
    ]));
});

test('notes are single texts in italics', () =>
  expect(read(HEADER, '1 | Việc | 5', '~ Ghi chú: một.', '~1 | ~nghiêng', ' ~ (*) Hai.', 'Ba')).toMatchObject(
    {
      rows: [
        { kind: 'data', cells: ['1', 'Việc', '5'] },
        { kind: 'data', cells: ['1', 'nghiêng', ''] },
        { kind: 'data', cells: ['Ba', '', ''] },
      ],
      notes: ['Ghi chú: một.', '(*) Hai.'],
    },
  ));

describe('no table begins with', () => {
  test.each<[string, readonly string[]]>([
    ['nothing', []],
    ['a row of data', ['1 | Việc | 5']],
    ['a single title', ['#^STT']],
    ['titles of which one is not bold', ['#^STT | ^Nội dung']],
    ['titles of which one is not centred', ['#^STT | #Nội dung']],
    ['titles right of column A', ['| #^STT | #^Nội dung']],
  ])('%s', (_, rows) => expect(read(...rows)).toBeUndefined());
});
