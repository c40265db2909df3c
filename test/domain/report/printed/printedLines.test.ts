import { printedLines } from '../../../../src/domain/report/printed/printedLines';
import { printedNumber } from '../../../../src/domain/report/printed/printedText';
import type { CellLook } from '../../../../src/domain/report/printed/SheetLooks';
import type { CellValue, SheetSnapshot } from '../../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../../sheet/sheetOf';

const plain: CellLook = { isBold: false, isItalic: false, isCentred: false };
const bold: CellLook = { ...plain, isBold: true };

const lines = (
  values: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
  cells: readonly (readonly CellLook[])[] = [],
  columnCount?: number,
) =>
  printedLines({ sheet: sheetOf('Báo cáo', values, more), looks: { cells, columnWidths: [] } }, columnCount);

test('what stands in a cell, how it looks, where; a cell whose look is not known looks plain', () =>
  expect(lines([['Một', 5]], {}, [[bold]])).toEqual([
    {
      row: 0,
      cells: [
        { column: 0, text: 'Một', shown: undefined, ...bold },
        { column: 1, text: '5', shown: 5, ...plain },
      ],
    },
  ]));

test('rows and columns are the sheet’s, wherever its used range begins', () => {
  const used = { row: 3, column: 2, rowCount: 2, columnCount: 2 };
  expect(
    lines([['Một'], ['', 'Hai']], { used }).map(({ row, cells }) => [
      row,
      ...cells.map(({ column }) => column),
    ]),
  ).toEqual([
    [3, 2],
    [4, 3],
  ]);
});

const textsOf = (...args: Parameters<typeof lines>) =>
  lines(...args).map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);

describe('what is not printed', () => {
  test('blank cells and rows', () =>
    expect(
      textsOf([
        ['', ' ', '\n'],
        ['Một', '', ' a '],
      ]),
    ).toEqual([[1, 'Một', ' a ']]));

  test('hidden rows', () => expect(textsOf([['Một'], ['Hai']], { hiddenRows: [0] })).toEqual([[1, 'Hai']]));

  test('what stands right of the columns', () =>
    expect(
      textsOf(
        [
          ['Một', 'Hai', 'Ba'],
          ['', '', 'Bốn'],
        ],
        {},
        [],
        2,
      ),
    ).toEqual([[0, 'Một', 'Hai']]));
});

test('numbers as their formats show them; without one as they are', () =>
  expect(textsOf([[0.5, 1204, 1204]], { numberFormats: [['0%', '#,##0']] })).toEqual([
    [0, '50%', '1.204', '1204'],
  ]));

describe('the number in what a cell shows', () => {
  test.each<[CellValue, string, number | undefined]>([
    [95.5, 'General', 95.5],
    [0.955, '0.0%', 95.5],
    [45747, 'dd/mm/yyyy', undefined],
    ['95', '@', undefined],
    [true, 'General', undefined],
  ])('%p in %p: %p', (value, format, number) => expect(printedNumber(value, format)).toBe(number));
});
