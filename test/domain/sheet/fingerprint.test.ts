import { fingerprint, sheetFingerprint, snapshotFingerprint } from '../../../src/domain/sheet/fingerprint';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from './snapshotOf';

/** Workbooks hold fingerprints, so they stay what they are from version to version. */
test('is the FNV-1a hash of place, type and value of each cell, with two factors', () => {
  expect(fingerprint([])).toBe('811c9dc501000193');
  expect(
    fingerprint([
      ['Nội dung', 7],
      ['', true],
    ]),
  ).toBe('078c507e928c3f70');
});

test('has sixteen characters', () => {
  const prints = Array.from({ length: 200 }, (_, i) => fingerprint([[i]]));
  expect(prints.filter((print) => !/^[0-9a-f]{16}$/.test(print))).toEqual([]);
  expect(new Set(prints).size).toBe(200);
});

type Sheet = Parameters<typeof sheetOf>;
type Grid = readonly (readonly CellValue[])[];

test.each<[string, Grid, Grid]>([
  ['a blank after the last cell', [['a', '']], [['a']]],
  ['a blank row after the last', [['a'], ['']], [['a']]],
])('%s: the same print', (_, one, other) => expect(fingerprint(one)).toBe(fingerprint(other)));

test.each<[string, Grid, Grid]>([
  ['a cell one to the right', [['', 'a']], [['a']]],
  ['a cell one below', [[''], ['a']], [['a']]],
  ['a number for its digits', [[1]], [['1']]],
  ['a truth value for its word', [[true]], [['true']]],
  ['the same values in other places', [['a', 'b']], [['b', 'a']]],
])('%s: another print', (_, one, other) => expect(fingerprint(one)).not.toBe(fingerprint(other)));

test('of a sheet counts from its first cell, wherever the used range begins', () => {
  const sheet = sheetOf([['a']], { row: 2, column: 1 });
  expect(sheetFingerprint(sheet)).toBe(fingerprint([[], [], ['', 'a']]));
});

describe('of a workbook', () => {
  const print = (...sheets: readonly Sheet[]) =>
    snapshotFingerprint({ sheets: sheets.map((sheet) => sheetOf(...sheet)), activeSheet: '', settings: {} });
  const first: Sheet = [[['a']], { name: 'Một' }];
  const second: Sheet = [[['b']], { name: 'Hai' }];

  test('nothing is changed: the same print', () => expect(print(first, second)).toBe(print(first, second)));

  test.each<[string, readonly Sheet[]]>([
    ['a cell is changed', [first, [[['c']], { name: 'Hai' }]]],
    ['a sheet is renamed', [first, [[['b']], { name: 'Ba' }]]],
    ['a sheet is moved', [second, first]],
    ['a sheet is deleted', [first]],
  ])('%s: another print', (_, after) => expect(print(...after)).not.toBe(print(first, second)));
});
