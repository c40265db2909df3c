import { isNumberRow } from '../../../../src/domain/table/rows/isNumberRow';
import { sheetFromText } from '../../sheet/snapshotOf';

test.each([
  ['1 | 2 | 3', true],
  ['(1) | (2) | (3)', true],
  ['[1] | [2] | 3)', true],
  ['( 1 ) | ( 2 ) | 3', true],
  ['A | B | 1 | 2', true],
  ['a | đ | 1 | 2 | 3', true],
  ['5 | 6 | 7', true],
  ['9 | 10 | 11', true],
  ['(1) | (2) | (3)=(2)/(1)', true],
  ['(4) | (5) | (6) = (5) / (4) x 100%%%', true],
  ['(4) | (5) | (6) = (5) / (4) x 100%%%%', false],
  ['1 | | 2 | 3', true],
  ['1 | 2', false],
  ['', false],
  ['1 | 3 | 4', false],
  ['2 | 1 | 3', false],
  ['1 | 1 | 2', false],
  ['A | B | 1', false],
  ['A | B | C', false],
  ['AB | 1 | 2', false],
  ['1 | 2 | x 3', false],
  ['1 | 2 | 3 x', false],
  ['99 | 100 | 101', false],
  ['1 | 2 | (1)/(2)', false],
  ['1 | Rà soát | 2', false],
])('%s: %s', (text, expected) => {
  expect(isNumberRow(sheetFromText(text, { row: 2, column: 3 }), 2)).toBe(expected);
});

test('within the columns of a span alone', () => {
  const sheet = sheetFromText('1 | 2 | 3 | | Ghi chú');
  expect(isNumberRow(sheet, 0)).toBe(false);
  expect(isNumberRow(sheet, 0, { first: 0, last: 3 })).toBe(true);
});
