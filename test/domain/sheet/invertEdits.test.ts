import type { Edit } from '../../../src/domain/sheet/Edit';
import { invertEdits } from '../../../src/domain/sheet/invertEdits';
import type { Area, CellValue, SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from './sheetOf';

const sheet = sheetOf('Sổ', [
  ['STT', 'Nội dung'],
  [1, '- Văn phòng'],
]);
const before = { sheets: [sheet], activeSheet: 'Sổ', settings: {} };
const undoneIn = (sheets: readonly SheetSnapshot[], edit: Edit): readonly Edit[] =>
  invertEdits({ ...before, sheets }, [edit]).slice(0, -1);
const undone = (edit: Edit): readonly Edit[] => undoneIn([sheet], edit);

const area = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
const format = (where: Area): Edit => ({ kind: 'format', sheet: 'Sổ', area: where, format: { grid: true } });

test.each([
  { title: 'right of the used range', where: area(0, 2), isCleared: true },
  { title: 'under the used range', where: area(2, 0), isCleared: true },
  { title: 'inside the used range', where: area(1, 1), isCleared: false },
])('a format $title: cleared $isCleared', ({ where, isCleared }) =>
  expect(undone(format(where))).toEqual(isCleared ? [{ kind: 'clear', sheet: 'Sổ', area: where }] : []),
);

test('the look of a neighbour beside the used range is cleared', () => {
  const copied: Edit = { kind: 'copyFormats', sheet: 'Sổ', source: area(0, 1), area: area(0, 2) };
  expect(undone(copied)).toEqual([{ kind: 'clear', sheet: 'Sổ', area: area(0, 2) }]);
});

test('cells get back the formulas and number formats that they had', () => {
  const held: SheetSnapshot = {
    ...sheet,
    formulas: [
      ['STT', 'Nội dung'],
      ['=ROW()', '- Văn phòng'],
    ],
    numberFormats: [
      ['@', 'General'],
      ['0', '0%'],
    ],
  };
  const values = [
    ['x', null],
    [null, 'y'],
    [2, 'z'],
  ];
  const cells: Edit = { kind: 'cells', sheet: 'Sổ', row: 0, column: 0, values };
  expect(undoneIn([held], cells)).toEqual([
    {
      kind: 'restore',
      sheet: 'Sổ',
      row: 0,
      column: 0,
      formulas: [
        ['STT', null],
        [null, "'- Văn phòng"],
        ['', ''],
      ],
      numberFormats: [
        ['@', null],
        [null, '0%'],
        ['General', 'General'],
      ],
    },
  ]);
});

test.each<[string, CellValue, CellValue, CellValue]>([
  ['a formula', 5, '=2+3', '=2+3'],
  ['a formula that shows a text', 'Quý I', '="Quý I"', '="Quý I"'],
  ['a number', 5, 5, 5],
  ['a truth value', true, true, true],
  ['a blank', '', '', ''],
  ['a text', 'Văn phòng - Thống kê', 'Văn phòng - Thống kê', 'Văn phòng - Thống kê'],
  ['a text with a number', 'Quý 3', 'Quý 3', 'Quý 3'],
  ['a text that looks like a formula', '=A1', '=A1', "'=A1"],
  ['a text that looks like a date', '1/2', '1/2', "'1/2"],
  ['a text that begins with a blank', ' 12', ' 12', "' 12"],
  ['a text that looks like an English date', 'Mar 3', 'Mar 3', "'Mar 3"],
  ['a text that looks like a truth value', 'True', 'True', "'True"],
])('%s is put back as it was', (_, value, formula, restored) => {
  const held = { ...sheetOf('Sổ', [[value]]), formulas: [[formula]] };
  const cells: Edit = { kind: 'cells', sheet: 'Sổ', row: 0, column: 0, values: [['x']] };
  expect(undoneIn([held], cells)).toMatchObject([{ formulas: [[restored]] }]);
});

test.each([
  ['that it had', { 'tthc.period': 'q1-2025' }, 'q1-2025'],
  ['that it did not have', {}, ''],
])('a mark %s', (_, properties, value) => {
  const edit: Edit = { kind: 'sheetProperty', sheet: 'Sổ', key: 'tthc.period', value: '6m-2025' };
  expect(undoneIn([sheetOf('Sổ', [], { properties })], edit)).toEqual([{ ...edit, value }]);
});

test.each<Edit>([
  { kind: 'columnWidths', sheet: 'Sổ', column: 5, widths: [70] },
  { kind: 'freezeRows', sheet: 'Sổ', rows: 1 },
  { kind: 'cells', sheet: 'Không có', row: 0, column: 0, values: [['x']] },
])('nothing to take back: $kind on $sheet', (edit) => expect(undone(edit)).toEqual([]));

test('a print area becomes what it was', () => {
  const edit: Edit = { kind: 'printArea', sheet: 'Sổ', area: area(0, 0), before: area(5, 5) };
  expect(undone(edit)).toEqual([{ ...edit, area: area(5, 5), before: area(0, 0) }]);
});

test('fonts become what they were', () => {
  const edit: Edit = {
    kind: 'fonts',
    sheet: 'Sổ',
    row: 0,
    column: 0,
    names: [['Arial', null]],
    before: [['.VnArial', null]],
  };
  expect(undone(edit)).toEqual([{ ...edit, names: edit.before, before: edit.names }]);
});

test('a choice that was remembered stays remembered', () =>
  expect(undone({ kind: 'setting', key: 'tthc.kept', value: '[]' })).toEqual([]));

test('the sheet that was active is active again, last of all', () =>
  expect(invertEdits(before, [format(area(2, 0))]).at(-1)).toEqual({ kind: 'activate', sheet: 'Sổ' }));

test('what was done last is taken back first', () => {
  const clear = (column: number): Edit => ({ kind: 'clear', sheet: 'Sổ', area: area(0, column) });
  expect(invertEdits(before, [format(area(0, 2)), format(area(0, 3))]).slice(0, 2)).toEqual([
    clear(3),
    clear(2),
  ]);
});

test('a report that took the place of an older one stays', () => {
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet: 'Phụ lục', properties: {} },
    { kind: 'addSheet', sheet: 'tthc-1', properties: {} },
    { kind: 'deleteSheet', sheet: 'Báo cáo' },
    { kind: 'renameSheet', sheet: 'tthc-1', name: 'Báo cáo' },
  ];
  expect(invertEdits(before, edits)).toEqual([
    { kind: 'deleteSheet', sheet: 'Phụ lục' },
    { kind: 'activate', sheet: 'Sổ' },
  ]);
});

test('a chart goes with the sheet that was added for it', () => {
  const where = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  const fonts = { fontName: 'Times New Roman', fontSize: 11, titleSize: 12 };
  const chart = { name: 'Biểu đồ', title: '', area: where, source: where, series: [], ...fonts };
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet: 'Báo cáo', properties: {} },
    { kind: 'chart', sheet: 'Báo cáo', chart },
  ];
  expect(invertEdits(before, edits)).toEqual([
    { kind: 'deleteSheet', sheet: 'Báo cáo' },
    { kind: 'activate', sheet: 'Sổ' },
  ]);
});
