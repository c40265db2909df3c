import { plainDate } from '../../../../src/domain/calendar/PlainDate';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import { layTable } from '../../../../src/domain/report/layout/layTable';
import type { TableShape } from '../../../../src/domain/report/layout/tableShape';
import type { ReportColumn, ReportRow } from '../../../../src/domain/report/Report';
import { cell, keptRow, row } from './laid';

const NO: ReportColumn = { title: 'STT', align: 'center' };
const TASK: ReportColumn = { title: 'Nhiệm vụ', align: 'left' };
const TOTAL: ReportColumn = { title: 'Tổng số', group: 'Chủ trì', align: 'center' };
const DONE: ReportColumn = { title: 'Xong', group: 'Chủ trì', align: 'center' };

/** The last column of the table lies over two of the sheet. */
const SHAPE: TableShape = { widths: [30, 150, 60, 30, 30], spans: [1, 1, 1, 2] };

const lay = (columns: readonly ReportColumn[], rows: readonly ReportRow[] = [], shape = SHAPE) =>
  layTable({ id: 'indicators', columns, rows, notes: [] }, shape);

const HEADER = '11 bold center grid';

/** 0 is 5.5 points wide in size 11: room for 25 of them in 150 points, for 9 in 60, for 4 in 30. */
const wide = (count: number): string => '0'.repeat(count);

describe('header', () => {
  test.each<[what: string, columns: ReportColumn[], header: LaidRow[]]>([
    [
      'one row, kept with the next; a line of 15 points and 3 around it',
      [NO, TASK, { title: 'Tổng số', align: 'center' }, { title: 'Xong', align: 'center' }],
      [
        keptRow(
          18,
          cell(0, 1, 'STT', HEADER),
          cell(1, 1, 'Nhiệm vụ', HEADER),
          cell(2, 1, 'Tổng số', HEADER),
          cell(3, 2, 'Xong', HEADER),
        ),
      ],
    ],
    [
      'as high as its highest title',
      [NO, { title: wide(26), align: 'left' }, { title: wide(19), align: 'left' }],
      [keptRow(48, cell(0, 1, 'STT', HEADER), cell(1, 1, wide(26), HEADER), cell(2, 1, wide(19), HEADER))],
    ],
    [
      'two rows: a group over its columns, a column of no group over both rows',
      [NO, TASK, TOTAL, DONE],
      [
        keptRow(
          18,
          cell(0, 1, 'STT', HEADER, { rowSpan: 2 }),
          cell(1, 1, 'Nhiệm vụ', HEADER, { rowSpan: 2 }),
          cell(2, 3, 'Chủ trì', HEADER),
        ),
        keptRow(18, cell(2, 1, 'Tổng số', HEADER), cell(3, 2, 'Xong', HEADER)),
      ],
    ],
    [
      'two groups',
      [TOTAL, { ...DONE, group: 'Phối hợp' }, { ...TOTAL, group: 'Phối hợp' }, NO],
      [
        keptRow(
          33,
          cell(3, 2, 'STT', HEADER, { rowSpan: 2 }),
          cell(0, 1, 'Chủ trì', HEADER),
          cell(1, 2, 'Phối hợp', HEADER),
        ),
        keptRow(33, cell(0, 1, 'Tổng số', HEADER), cell(1, 1, 'Xong', HEADER), cell(2, 1, 'Tổng số', HEADER)),
      ],
    ],
    [
      'the upper row is as high as the groups: here two lines in 120 points',
      [NO, TASK, { ...TOTAL, group: wide(21) }, { ...DONE, group: wide(21) }],
      [
        keptRow(
          33,
          cell(0, 1, 'STT', HEADER, { rowSpan: 2 }),
          cell(1, 1, 'Nhiệm vụ', HEADER, { rowSpan: 2 }),
          cell(2, 3, wide(21), HEADER),
        ),
        keptRow(18, cell(2, 1, 'Tổng số', HEADER), cell(3, 2, 'Xong', HEADER)),
      ],
    ],
    [
      'the lower one as its titles',
      [NO, TASK, { ...TOTAL, title: wide(10) }, DONE],
      [
        keptRow(
          18,
          cell(0, 1, 'STT', HEADER, { rowSpan: 2 }),
          cell(1, 1, 'Nhiệm vụ', HEADER, { rowSpan: 2 }),
          cell(2, 3, 'Chủ trì', HEADER),
        ),
        keptRow(33, cell(2, 1, wide(10), HEADER), cell(3, 2, 'Xong', HEADER)),
      ],
    ],
    [
      'or so that both together hold a title of no group: here four lines',
      [NO, { ...TASK, title: wide(76) }, TOTAL, DONE],
      [
        keptRow(
          18,
          cell(0, 1, 'STT', HEADER, { rowSpan: 2 }),
          cell(1, 1, wide(76), HEADER, { rowSpan: 2 }),
          cell(2, 3, 'Chủ trì', HEADER),
        ),
        keptRow(45, cell(2, 1, 'Tổng số', HEADER), cell(3, 2, 'Xong', HEADER)),
      ],
    ],
    [
      'groups alone',
      [TOTAL, DONE],
      [
        keptRow(18, cell(0, 2, 'Chủ trì', HEADER)),
        keptRow(33, cell(0, 1, 'Tổng số', HEADER), cell(1, 1, 'Xong', HEADER)),
      ],
    ],
  ])('%s', (_, columns, header) => expect(lay(columns).header).toEqual(header));
});

describe('rows', () => {
  test.each<[what: string, given: ReportRow, rows: LaidRow[]]>([
    [
      'texts, aligned as their columns are',
      { kind: 'data', cells: ['1.1', 'Rà soát', '', 'x'] },
      [
        row(
          18,
          cell(0, 1, '1.1', '11 center grid'),
          cell(1, 1, 'Rà soát', '11 grid'),
          cell(2, 1, '', '11 center grid'),
          cell(3, 2, 'x', '11 center grid'),
        ),
      ],
    ],
    [
      'ordinals plain, counts in thousands, rates as they are',
      { kind: 'data', cells: [1, 2, 3000, 95.5] },
      [
        row(
          18,
          cell(0, 1, '1', '11 center grid'),
          cell(1, 1, '2', '11 grid'),
          cell(2, 1, '3.000', '11 center grid'),
          cell(3, 2, '95,5', '11 center grid'),
        ),
      ],
    ],
    [
      'a date is a date',
      { kind: 'data', cells: ['1', 'Rà soát', '', plainDate(2025, 3, 31)] },
      [
        row(
          18,
          cell(0, 1, '1', '11 center grid'),
          cell(1, 1, 'Rà soát', '11 grid'),
          cell(2, 1, '', '11 center grid'),
          cell(3, 2, '31/3/2025', '11 center grid'),
        ),
      ],
    ],
    [
      'a total is bold',
      { kind: 'total', cells: ['', 'Cộng', 2, 1] },
      [
        row(
          18,
          cell(0, 1, '', '11 bold center grid'),
          cell(1, 1, 'Cộng', '11 bold grid'),
          cell(2, 1, '2', '11 bold center grid'),
          cell(3, 2, '1', '11 bold center grid'),
        ),
      ],
    ],
    [
      'a row that ends early has blank cells to the end',
      { kind: 'data', cells: ['1'] },
      [
        row(
          18,
          cell(0, 1, '1', '11 center grid'),
          cell(1, 1, '', '11 grid'),
          cell(2, 1, '', '11 center grid'),
          cell(3, 2, '', '11 center grid'),
        ),
      ],
    ],
    [
      'as high as its highest text: here three lines in 60 points',
      { kind: 'data', cells: ['1', wide(26), wide(19), ''] },
      [
        row(
          48,
          cell(0, 1, '1', '11 center grid'),
          cell(1, 1, wide(26), '11 grid'),
          cell(2, 1, wide(19), '11 center grid'),
          cell(3, 2, '', '11 center grid'),
        ),
      ],
    ],
    [
      'numbers and dates are measured as they are shown',
      { kind: 'data', cells: [1.234_567, '', 12_345_678_901, plainDate(2025, 3, 31)] },
      [
        row(
          33,
          cell(0, 1, '1,234567', '11 center grid'),
          cell(1, 1, '', '11 grid'),
          cell(2, 1, '12.345.678.901', '11 center grid'),
          cell(3, 2, '31/3/2025', '11 center grid'),
        ),
      ],
    ],
    [
      'a date in 30 points takes two lines',
      { kind: 'data', cells: [plainDate(2025, 3, 31)] },
      [
        row(
          33,
          cell(0, 1, '31/3/2025', '11 center grid'),
          cell(1, 1, '', '11 grid'),
          cell(2, 1, '', '11 center grid'),
          cell(3, 2, '', '11 center grid'),
        ),
      ],
    ],
    [
      "a heading's title runs over all columns behind its code; kept with what follows",
      { kind: 'heading', cells: ['A', 'Cải cách', '', ''] },
      [keptRow(18, cell(0, 1, 'A', HEADER), cell(1, 4, 'Cải cách', '11 bold grid'))],
    ],
    [
      'as high as its title: 270 points hold 46 figures',
      { kind: 'heading', cells: ['A', wide(47)] },
      [keptRow(33, cell(0, 1, 'A', HEADER), cell(1, 4, wide(47), '11 bold grid'))],
    ],
    [
      'or its code',
      { kind: 'heading', cells: [wide(9), wide(46)] },
      [keptRow(48, cell(0, 1, wide(9), HEADER), cell(1, 4, wide(46), '11 bold grid'))],
    ],
    [
      'a heading without texts',
      { kind: 'heading', cells: [] },
      [keptRow(18, cell(0, 1, '', HEADER), cell(1, 4, '', '11 bold grid'))],
    ],
    [
      'a row of 28 lines is split, since Excel allows none as high',
      { kind: 'data', cells: ['1', wide(28 * 25), '', ''] },
      [
        row(
          390,
          cell(0, 1, '1', '11 center grid top', { rowSpan: 2 }),
          cell(1, 1, wide(28 * 25), '11 grid top', { rowSpan: 2 }),
          cell(2, 1, '', '11 center grid top', { rowSpan: 2 }),
          cell(3, 2, '', '11 center grid top', { rowSpan: 2 }),
        ),
        row(33),
      ],
    ],
  ])('%s', (_, given, rows) => expect(lay([NO, TASK, TOTAL, DONE], [given]).rows).toEqual(rows));

  test('in their order', () =>
    expect(
      lay(
        [NO],
        [
          { kind: 'data', cells: [2] },
          { kind: 'data', cells: [1] },
        ],
      ).rows.map(({ cells }) => cells.map(({ value }) => value)),
    ).toEqual([['2'], ['1']]));
});
