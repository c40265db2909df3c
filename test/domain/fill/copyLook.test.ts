import type { Area } from '../../../src/domain/sheet/Snapshot';
import type { Table } from '../../../src/domain/table/Table';
import { copyLook } from '../../../src/domain/fill/copyLook';
import { sheetOf } from '../sheet/snapshotOf';

/** B3:D7, a header of one or two rows; the columns are listed out of order, as a table may list them. */
const table = (headerRowCount: number): Table => ({
  sheet: 'S',
  kind: 'plan',
  confidence: 1,
  headerRow: 2,
  headerRowCount,
  firstRow: 2 + headerRowCount,
  lastRow: 6,
  columns: [2, 3, 1].map((column) => ({
    column,
    header: 'x',
    role: 'other',
    confidence: 1,
    own: false,
  })),
  layout: 'wellFormed',
  refusal: '',
});
const block: Area = { row: 2, column: 4, rowCount: 5, columnCount: 2 };
type Box = readonly [row: number, column: number, rowCount: number, columnCount: number];
const area = ([row, column, rowCount, columnCount]: Box): Area => ({ row, column, rowCount, columnCount });

const copies = (headerRowCount: number, merged: readonly Box[]) =>
  copyLook(sheetOf([['x']], { name: 'S', merged: merged.map(area) }), table(headerRowCount), block);
const copy = (source: Box, over: Box) => ({
  kind: 'copyFormats',
  sheet: 'S',
  source: area(source),
  area: area(over),
});

const HEADER = copy([2, 3, 1, 1], [2, 4, 1, 2]);
const LOW_HEADER = copy([3, 3, 1, 1], [2, 4, 2, 2]);
const LOW_BODY = copy([4, 3, 3, 1], [4, 4, 3, 2]);

describe('the look of the last column goes over those beside it', () => {
  test.each<[string, number, readonly Box[], readonly object[]]>([
    ['no cell is merged', 1, [], [HEADER, copy([3, 3, 4, 1], [3, 4, 4, 2])]],
    [
      'rows merged in the last column take the look of the one before',
      1,
      [[4, 3, 2, 1]],
      [
        HEADER,
        copy([3, 3, 1, 1], [3, 4, 1, 2]),
        copy([4, 2, 2, 1], [4, 4, 2, 2]),
        copy([6, 3, 1, 1], [6, 4, 1, 2]),
      ],
    ],
    [
      'a section merged across the whole table takes none',
      1,
      [[4, 1, 1, 3]],
      [HEADER, copy([3, 3, 1, 1], [3, 4, 1, 2]), copy([5, 3, 2, 1], [5, 4, 2, 2])],
    ],
    ['every row merged across: only the header has a look to give', 1, [[3, 1, 4, 3]], [HEADER]],
    ['a header of two rows, not merged: its lower row', 2, [], [LOW_HEADER, LOW_BODY]],
    ['a header cell as high as the header', 2, [[2, 3, 2, 1]], [copy([2, 3, 2, 1], [2, 4, 2, 2]), LOW_BODY]],
    ['a header cell over two columns: the cell under it', 2, [[2, 2, 1, 2]], [LOW_HEADER, LOW_BODY]],
    [
      'a header cell as high as the header and two columns wide: the column before',
      2,
      [[2, 2, 2, 2]],
      [copy([3, 1, 1, 1], [2, 4, 2, 2]), LOW_BODY],
    ],
    [
      'one as wide, which goes on beyond the table: the column before',
      2,
      [[2, 3, 2, 2]],
      [copy([3, 2, 1, 1], [2, 4, 2, 2]), LOW_BODY],
    ],
    [
      'one that begins above the header: the column before',
      2,
      [[1, 3, 3, 1]],
      [copy([3, 2, 1, 1], [2, 4, 2, 2]), LOW_BODY],
    ],
    [
      'one as high as a header, a row above it: the lower row is not merged',
      2,
      [[1, 3, 2, 1]],
      [LOW_HEADER, LOW_BODY],
    ],
    [
      'one that goes on into the rows: the column before, there too',
      2,
      [[2, 3, 3, 1]],
      [copy([3, 2, 1, 1], [2, 4, 2, 2]), copy([4, 2, 1, 1], [4, 4, 1, 2]), copy([5, 3, 2, 1], [5, 4, 2, 2])],
    ],
    [
      'a header merged across the whole table gives none',
      1,
      [[2, 1, 1, 3]],
      [copy([3, 3, 4, 1], [3, 4, 4, 2])],
    ],
  ])('%s', (_, headerRowCount, merged, edits) => expect(copies(headerRowCount, merged)).toEqual(edits));

  test('a table without columns has no look to give', () =>
    expect(copyLook(sheetOf([['x']]), { ...table(1), columns: [] }, block)).toEqual([]));
});
