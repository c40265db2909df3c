import type { Edit } from '../../../src/domain/sheet/Edit';
import { invertEdits } from '../../../src/domain/sheet/invertEdits';
import type { Area } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from './sheetOf';

const sheet = sheetOf('Sổ', [
  ['STT', 'Nội dung'],
  [1, '- Văn phòng'],
]);
const before = { sheets: [sheet], activeSheet: 'Sổ', settings: {} };
const undone = (edit: Edit): readonly Edit[] =>
  invertEdits(before, [edit]).filter(({ kind }) => kind !== 'activate');

const area = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
const format = (where: Area): Edit => ({ kind: 'format', sheet: 'Sổ', area: where, format: { grid: true } });

test.each([
  { title: 'right of the used range', where: area(0, 2), isCleared: true },
  { title: 'under the used range', where: area(2, 0), isCleared: true },
  { title: 'inside the used range', where: area(1, 1), isCleared: false },
])('a format $title: cleared $isCleared', ({ where, isCleared }) =>
  expect(undone(format(where))).toEqual(isCleared ? [{ kind: 'clear', sheet: 'Sổ', area: where }] : []),
);

test('cells get back what they held, text that looks like a formula as text', () => {
  const [edit] = undone({ kind: 'cells', sheet: 'Sổ', row: 1, column: 0, values: [[null, 'Văn phòng']] });
  expect(edit).toMatchObject({ kind: 'restore', formulas: [[null, "'- Văn phòng"]] });
});

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
