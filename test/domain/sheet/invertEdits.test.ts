import type { Edit } from '../../../src/domain/sheet/Edit';
import type { Standing } from '../../../src/domain/sheet/Ground';
import { invertEdits } from '../../../src/domain/sheet/invertEdits';
import type { Area, CellValue, SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from './sheetOf';

const sheet = sheetOf('Sổ', [
  ['STT', 'Nội dung'],
  [1, '- Văn phòng'],
]);
const before = { sheets: [sheet], activeSheet: 'Sổ', settings: {} };
const ground = { before, places: [], looks: [], sources: [], widths: [], rules: [], ruleIds: {} };
/** Every sheet from before is still there, and these were added. */
const standing = (...added: readonly string[]): Standing => ({
  sheets: ['Sổ', ...added].map((name) => ({ id: name, name, visibility: 'visible' })),
  looks: [],
  settings: {},
  ruleIds: {},
});
const undoneIn = (sheets: readonly SheetSnapshot[], edit: Edit): readonly Edit[] =>
  invertEdits({ ...ground, before: { ...before, sheets } }, [edit], standing()).slice(0, -1);
const undone = (edit: Edit): readonly Edit[] => undoneIn([sheet], edit);

const area = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

test('cells get their named style again, which takes all other formats off', () => {
  const look = { style: 'Normal', fill: '#FFEECC' };
  const looks = [{ sheet: 'Sổ', areas: [area(0, 2)], look }];
  const format: Edit = { kind: 'format', sheet: 'Sổ', area: area(0, 2), format: { grid: true } };
  expect(invertEdits({ ...ground, looks }, [format], standing()).slice(0, -1)).toEqual([
    { kind: 'looks', sheet: 'Sổ', areas: [area(0, 2)], look: { style: 'Normal' } },
  ]);
});

test('columns get their widths, those that nobody set the usual one', () => {
  const edit: Edit = { kind: 'columnWidths', sheet: 'Sổ', column: 2, widths: [70, 80] };
  const widths = [{ sheet: 'Sổ', column: 2, widths: [48, null] }];
  expect(invertEdits({ ...ground, widths }, [edit], standing()).slice(0, -1)).toEqual([
    { kind: 'columnWidths', sheet: 'Sổ', column: 2, widths: [48, null] },
    { kind: 'standardWidths', sheet: 'Sổ', columns: [3] },
  ]);
});

describe('rules of ours', () => {
  const rule = { formula: '=TRUE', fill: '#FFFFFF', fontColor: '#000000' };
  const stood = { ...rule, id: 'old', areas: [area(0, 0)], priority: 0, stopIfTrue: false };
  const rules = [{ sheet: 'Sổ', rules: [stood] }];
  const edits: readonly Edit[] = [
    { kind: 'removeRules', sheet: 'Sổ', ids: ['old'] },
    { kind: 'highlight', sheet: 'Sổ', area: area(0, 0), rules: [rule] },
  ];
  const back = { kind: 'restoreRules', sheet: 'Sổ', rules: [stood] };
  const away = { kind: 'removeRules', sheet: 'Sổ', ids: ['new'] };
  test.each([
    { title: 'nothing was done yet', now: ['user', 'old'], taken: [] },
    { title: 'the old one is gone', now: ['user'], taken: [back] },
    { title: 'the new one is there too', now: ['new', 'user'], taken: [away, back] },
  ])('$title', ({ now, taken }) => {
    const here = { ...standing(), ruleIds: { Sổ: now } };
    const held = { ...ground, rules, ruleIds: { Sổ: ['user', 'old'] } };
    expect(invertEdits(held, edits, here).slice(0, -1)).toEqual(taken);
  });
});

test('cells get back the formulas and number formats that were read', () => {
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
        [null, null],
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
  ['that it had', { 'tthc.period': 'q1-2025' }, { kind: 'sheetProperty', value: 'q1-2025' }],
  ['that it did not have', {}, { kind: 'dropProperty' }],
])('a mark %s', (_, properties, back) => {
  const place = { sheet: 'Sổ', key: 'tthc.period' };
  const edit: Edit = { kind: 'sheetProperty', ...place, value: '6m-2025' };
  expect(undoneIn([sheetOf('Sổ', [], { properties })], edit)).toEqual([{ ...place, ...back }]);
});

test.each<Edit>([
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

describe('what the workbook remembers', () => {
  const edit: Edit = { kind: 'setting', key: 'tthc.kept', value: '["b"]' };
  const back = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
    invertEdits({ ...ground, before: { ...ground.before, settings: before } }, [edit], {
      ...standing(),
      settings: now,
    }).slice(0, -1);
  test('is what it was', () =>
    expect(back({ 'tthc.kept': '["a"]' }, { 'tthc.kept': '["b"]' })).toEqual([{ ...edit, value: '["a"]' }]));
  test('is nothing where it was nothing', () =>
    expect(back({}, { 'tthc.kept': '["b"]' })).toEqual([{ kind: 'dropSetting', key: 'tthc.kept' }]));
  test('stays where somebody has changed it since', () =>
    expect(back({}, { 'tthc.kept': '["b","c"]' })).toEqual([]));
});

test('what was done last is taken back first', () => {
  const merge = (column: number): Edit => ({ kind: 'merge', sheet: 'Sổ', area: area(0, column) });
  expect(invertEdits(ground, [merge(2), merge(3)], standing())).toMatchObject([
    { kind: 'unmerge', area: area(0, 3) },
    { kind: 'unmerge', area: area(0, 2) },
    { kind: 'activate' },
  ]);
});

describe('a report that takes the place of an older one', () => {
  const older = [...before.sheets, sheetOf('Báo cáo', [['CŨ']])];
  const held = { ...ground, before: { ...before, sheets: older } };
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet: 'Phụ lục', properties: {} },
    { kind: 'addSheet', sheet: 'tthc-1', properties: {} },
    { kind: 'renameSheet', sheet: 'Báo cáo', name: 'tthc-cu-1' },
    { kind: 'renameSheet', sheet: 'tthc-1', name: 'Báo cáo' },
    { kind: 'deleteSheet', sheet: 'tthc-cu-1' },
  ];
  const named = (ids: Readonly<Record<string, string>>): Standing => ({
    ...standing(),
    sheets: Object.entries(ids).map(([id, name]) => ({ id, name, visibility: 'visible' })),
  });
  const active: Edit = { kind: 'activate', sheet: 'Sổ' };
  const away = (sheet: string): Edit => ({ kind: 'deleteSheet', sheet });
  const rename = (sheet: string, name: string): Edit => ({ kind: 'renameSheet', sheet, name });
  const cases: readonly {
    title: string;
    sheets: Readonly<Record<string, string>>;
    taken: readonly Edit[];
  }[] = [
    { title: 'nothing was done yet', sheets: { Sổ: 'Sổ', 'Báo cáo': 'Báo cáo' }, taken: [active] },
    {
      title: 'drafts were made',
      sheets: { Sổ: 'Sổ', 'Báo cáo': 'Báo cáo', a: 'Phụ lục', b: 'tthc-1' },
      taken: [active, away('a'), away('b')],
    },
    {
      title: 'the older one gave its name away',
      sheets: { Sổ: 'Sổ', 'Báo cáo': 'tthc-cu-1', a: 'Phụ lục', b: 'tthc-1' },
      taken: [rename('Báo cáo', 'Báo cáo'), active, away('a'), away('b')],
    },
    {
      title: 'the new one has taken it',
      sheets: { Sổ: 'Sổ', 'Báo cáo': 'tthc-cu-1', a: 'Phụ lục', b: 'Báo cáo' },
      taken: [rename('b', 'tthc-1'), rename('Báo cáo', 'Báo cáo'), active, away('a'), away('b')],
    },
    {
      title: 'the older one is gone: the new one stays',
      sheets: { Sổ: 'Sổ', a: 'Phụ lục', b: 'Báo cáo' },
      taken: [active, away('a')],
    },
  ];
  test.each(cases)('$title', ({ sheets, taken }) =>
    expect(invertEdits(held, edits, named(sheets))).toEqual(taken),
  );
});
