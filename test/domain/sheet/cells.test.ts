import type { Edit } from '../../../src/domain/sheet/Edit';
import { areaAddress, cellAddress, columnName } from '../../../src/domain/sheet/cellAddress';
import { countCells } from '../../../src/domain/sheet/countCells';
import { freeSheetName } from '../../../src/domain/sheet/freeSheetName';
import { gridOfEdits } from '../../../src/domain/sheet/gridOfEdits';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { isBlank, type TypedCell } from '../../../src/domain/sheet/TypedCell';
import { writtenText } from '../../../src/domain/sheet/writtenText';
import { typed } from '../typed';
import { sheetOf } from './snapshotOf';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, name) => expect(columnName(column)).toBe(name));

test('addresses', () => {
  expect(cellAddress(6, 1)).toBe('B7');
  expect(areaAddress({ row: 0, column: 0, rowCount: 5, columnCount: 5 })).toBe('A1:E5');
  expect(areaAddress({ row: 6, column: 1, rowCount: 1, columnCount: 1 })).toBe('B7:B7');
});

test.each<[string, boolean, TypedCell | undefined]>([
  ['no cell', true, undefined],
  ['an empty one', true, typed('')],
  ['blanks', true, typed(' \n')],
  ['a text', false, typed(' a')],
  ['zero', false, typed(0)],
  ['FALSE', false, typed(false)],
])('%s is blank: %j', (_, blank, cell) => expect(isBlank(cell)).toBe(blank));

test.each<[CellValue, string, string]>([
  ['Quý\n I ', 'General', 'Quý I'],
  [true, 'General', 'TRUE'],
  [false, 'General', 'FALSE'],
  [45_747, 'dd/mm/yyyy', '31/03/2025'],
  [45_747, 'General', '45.747'],
  [0.955, '0.0%', '95,5%'],
  [0.955, 'General', '0,955'],
  [0.1234567891, '0%', '12,345679%'],
  [46_235, 'mm/yyyy', '08/2026'],
  [2, '"Quý "0', 'Quý 2'],
])('%j as %s is seen as “%s”', (value, format, text) => expect(writtenText(typed(value, format))).toBe(text));

test.each([
  ['no sheet of that name', ['Sheet1'], 'Sổ theo dõi'],
  ['one', ['Sổ theo dõi'], 'Sổ theo dõi (2)'],
  ['one in capitals', ['SỔ THEO DÕI'], 'Sổ theo dõi (2)'],
  ['three', ['Sổ theo dõi', 'sổ theo dõi (2)', 'Sổ theo dõi (3)'], 'Sổ theo dõi (4)'],
])('%s: a new one is “%s”', (_, names, free) => {
  const sheets = names.map((name) => sheetOf([], { name }));
  expect(freeSheetName('Sổ theo dõi', sheets)).toBe(free);
});

const cells = (
  sheet: string,
  row: number,
  column: number,
  values: readonly (readonly (CellValue | null)[])[],
): Edit => ({
  ...{ kind: 'cells', sheet, row, column, values },
});
const EDITS: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Sổ', properties: {} },
  cells('Sổ', 0, 1, [['a', 'b']]),
  cells('Khác', 0, 0, [['x']]),
  cells('Sổ', 2, 0, [[0, null, ''], []]),
  cells('Sổ', 0, 1, [[null, 'c', false]]),
];

test('what edits put on a sheet: later ones win, null leaves what stands there', () =>
  expect(gridOfEdits(EDITS, 'Sổ')).toEqual([['', 'a', 'c', false], [], [0, '', ''], []]));

test('cells that get a value: neither null nor a blank', () => {
  expect(countCells(EDITS)).toBe(6);
  expect(countCells([])).toBe(0);
});
