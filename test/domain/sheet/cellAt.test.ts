import { formulaAt, isBlankAt, isCovered, numberFormatAt, valueAt } from '../../../src/domain/sheet/cellAt';
import { sheetOf } from './snapshotOf';

/** B3:C4 is used; B3:B4 is one merged cell. */
const sheet = sheetOf(
  [
    ['a', 5],
    [' ', ''],
  ],
  {
    row: 2,
    column: 1,
    merged: [{ row: 2, column: 1, rowCount: 2, columnCount: 1 }],
    numberFormats: [['@', '0%']],
  },
);

describe('cells by their place in the sheet, from 0', () => {
  test.each([
    [2, 1, 'a', '@', false],
    [2, 2, 5, '0%', false],
    [3, 1, ' ', 'General', true],
    [3, 2, '', 'General', true],
    [0, 0, '', 'General', true],
    [4, 1, '', 'General', true],
    [2, 3, '', 'General', true],
  ] as const)('row %i, column %i holds %j as %s', (row, column, value, format, isBlank) => {
    expect(valueAt(sheet, row, column)).toBe(value);
    expect(formulaAt(sheet, row, column)).toBe(value);
    expect(numberFormatAt(sheet, row, column)).toBe(format);
    expect(isBlankAt(sheet, row, column)).toBe(isBlank);
  });

  test('a formula that gives an empty text is no blank cell', () => {
    const computed = { ...sheet, values: [['', 0]], formulas: [['=IF(C3=0,"","x")', 0]] };
    expect(isBlankAt(computed, 2, 1)).toBe(false);
    expect(isBlankAt(computed, 2, 2)).toBe(false);
  });

  test.each([
    [2, 1, false],
    [3, 1, true],
    [2, 2, false],
    [3, 2, false],
  ] as const)('row %i, column %i is covered by a merged cell: %j', (row, column, covered) => {
    expect(isCovered(sheet, row, column)).toBe(covered);
  });
});
