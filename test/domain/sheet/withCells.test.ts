import { withCells } from '../../../src/domain/sheet/withCells';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { sheetOf } from './sheetOf';

const sheet = {
  ...sheetOf('Sổ', [
    ['a', 1],
    ['b', 2],
  ]),
  numberFormats: [
    ['@', '0'],
    ['@', '0'],
  ],
};
const workbook = { sheets: [sheet, sheetOf('Khác', [['x']])], activeSheet: 'Sổ', settings: {} };
const cells = (row: number, column: number, values: readonly (readonly (string | null)[])[]): Edit => ({
  kind: 'cells',
  sheet: 'Sổ',
  row,
  column,
  values,
});
const read = (...edits: readonly Edit[]) => withCells(workbook, edits).sheets[0];

test('cells inside: written ones change, null leaves one as it is', () => {
  const after = read(cells(0, 0, [['c', null]]));
  expect(after?.values).toEqual([
    ['c', 1],
    ['b', 2],
  ]);
  expect(after?.formulas).toEqual(after?.values);
});

test('cells below and to the right: the used range grows, blanks between', () => {
  const after = read(cells(3, 2, [['d']]));
  expect(after?.used).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 3 });
  expect(after?.values).toEqual([
    ['a', 1, ''],
    ['b', 2, ''],
    ['', '', ''],
    ['', '', 'd'],
  ]);
  expect(after?.numberFormats[0]).toEqual(['@', '0', 'General']);
});

test('cells above and to the left of a table that begins at B2', () => {
  const moved = { ...sheet, used: { ...sheet.used, row: 1, column: 1 } };
  const after = withCells({ ...workbook, sheets: [moved] }, [cells(0, 0, [['e']])]).sheets[0];
  expect(after?.used).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 3 });
  expect(after?.values[0]).toEqual(['e', '', '']);
  expect(after?.values[1]).toEqual(['', 'a', 1]);
});

test('cells within a table that begins at B2: the used range stays', () => {
  const moved = { ...sheet, used: { ...sheet.used, row: 1, column: 1 } };
  const after = withCells({ ...workbook, sheets: [moved] }, [cells(2, 2, [['e']])]).sheets[0];
  expect(after).toEqual({
    ...moved,
    values: [
      ['a', 1],
      ['b', 'e'],
    ],
    formulas: after?.values,
  });
});

test('other sheets, and edits that write no cells, change nothing', () => {
  const format: Edit = { kind: 'format', sheet: 'Sổ', area: sheet.used, format: { bold: true } };
  expect(read(format)).toBe(sheet);
  expect(withCells(workbook, [cells(0, 0, [['c']])]).sheets[1]).toBe(workbook.sheets[1]);
});
