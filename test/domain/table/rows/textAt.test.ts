import { filledColumns } from '../../../../src/domain/table/rows/filledColumns';
import { isErrorValue } from '../../../../src/domain/sheet/isErrorValue';
import { sheetOf } from '../../sheet/snapshotOf';

const SHEET = sheetOf(
  [
    ['', '  ', 0, 'Rà soát', '#N/A', ''],
    [true, 1.5, 'a\u0301', 'hai\ndòng', ' x '],
  ],
  { row: 2, column: 1 },
);

test.each([
  [2, 1, ''],
  [2, 2, ''],
  [2, 3, '0'],
  [2, 4, 'Rà soát'],
  [2, 5, ''],
  [3, 1, 'true'],
  [3, 2, '1.5'],
  [3, 3, 'á'],
  [3, 4, 'hai\ndòng'],
  [3, 5, 'x'],
  [1, 1, ''],
  [4, 1, ''],
  [2, 0, ''],
  [2, 7, ''],
])('the text at row %d, column %d is %j', (row, column, text) => {
  expect(SHEET.textAt(row, column)).toBe(text);
  expect(SHEET.textAt(row, column)).toBe(text);
});

test.each([
  [2, undefined, [3, 4, 5]],
  [3, undefined, [1, 2, 3, 4, 5]],
  [1, undefined, []],
  [4, undefined, []],
  [3, { first: 0, last: 2 }, [1, 2]],
  [3, { first: 3, last: 3 }, [3]],
  [3, { first: 5, last: 9 }, [5]],
  [3, { first: 7, last: 9 }, []],
])('row %d within %j has something in %j', (row, span, columns) => {
  expect(filledColumns(SHEET, row, span)).toEqual(columns);
});

test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'])(
  '%s is an error of Excel',
  (value) => {
    expect(isErrorValue(value)).toBe(true);
  },
);

test.each(['', '#', 'x#N/A', '#N/A x', 'N/A', 5, undefined, ['#N/A']])('%j is none', (value) => {
  expect(isErrorValue(value)).toBe(false);
});
