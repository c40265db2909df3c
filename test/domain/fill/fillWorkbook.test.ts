import { analyse } from '../../../src/domain/analysis/analyse';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { fillWorkbook, type Filling } from '../../../src/domain/fill/fillWorkbook';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { settingsOf2025 } from '../settingsOf2025';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { gridOfEdits } from '../../../src/domain/sheet/gridOfEdits';
import { OWN_KIND, OWN_SOURCE } from '../../../src/domain/table/ownMarks';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';

const asOf = plainDate(2025, 4, 10);
const HEADER = [
  'STT',
  'Nội dung công việc',
  'Kết quả công việc',
  'Cơ quan, đơn vị thực hiện',
  'Thời gian thực hiện',
];

const workbook = (...sheets: SheetSnapshot[]): Snapshot => ({ sheets, activeSheet: 'Sổ', settings: {} });

function fill(snapshot: Snapshot): Filling {
  return fillWorkbook(snapshot, analyse(snapshot, { asOf, settings: settingsOf2025() }));
}

/** Values that the edits put into one sheet, by address. */
function written(edits: readonly Edit[], sheet: string): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const edit of edits) {
    if (edit.kind !== 'cells' || edit.sheet !== sheet) continue;
    edit.values.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value !== null)
          cells.set(`${String.fromCharCode(65 + edit.column + j)}${edit.row + i + 1}`, value);
      }),
    );
  }
  return cells;
}

const taskRow = (no: number, change: Partial<Record<number, CellValue>> = {}): CellValue[] => {
  const task = plan2025.tasks[no - 1];
  const row = task ? [task.no, task.content, task.result, task.unit, task.time] : [];
  return row.map((value, i) => change[i] ?? value);
};
const everyTask = (
  change: Readonly<Record<number, Partial<Record<number, CellValue>>>> = {},
): CellValue[][] => plan2025.tasks.map(({ no }) => taskRow(no, change[no] ?? {}));

describe('a well-formed sheet is filled in place', () => {
  const sheet = sheetOf('Sổ', [HEADER, ...everyTask({ 2: { 2: '', 4: '' }, 3: { 3: '' } })]);
  const filled = () => fill(workbook(sheet));
  const cells = () => written(filled().edits, 'Sổ');

  test('no other sheet is made for the tasks', () => expect(filled().trackerSheet).toBe('Sổ'));

  test.each([
    ['C3', plan2025.tasks[1]?.result],
    ['E3', plan2025.tasks[1]?.time],
    ['D4', plan2025.tasks[2]?.unit],
  ])('the blank %s gets the plan’s text', (cell, text) => expect(cells().get(cell)).toBe(text));

  test('the tracking columns are added at the right, in order', () =>
    expect(gridOfEdits(filled().edits, 'Sổ')[0]?.slice(5)).toEqual([
      'Hạn hoàn thành',
      'Ngày hoàn thành',
      'Kết quả thực hiện',
      'Văn bản (số, ký hiệu)',
      'Tình trạng',
      'Số ngày chậm',
      'Nguyên nhân, giải pháp',
      'Ghi chú',
    ]));

  test('deadline, status and days of task 1', () =>
    expect(gridOfEdits(filled().edits, 'Sổ')[1]?.slice(5)).toEqual([
      ...[serialOfDate(plainDate(2025, 3, 31)), '', '', '', '▲ Chậm tiến độ', 10],
    ]));

  test('several due dates stand as text that reads back', () =>
    expect(cells().get('F13')).toBe('31/03/2025; 30/06/2025; 30/09/2025; 31/12/2025'));

  test('nothing that was typed is written again', () => {
    const typed = sheet.values.flatMap((row, i) =>
      row.flatMap((value, j) => (value === '' ? [] : [`${String.fromCharCode(65 + j)}${i + 1}`])),
    );
    const filledCells = cells();
    expect(typed.filter((cell) => filledCells.has(cell))).toEqual([]);
  });

  test('one rule per status over the whole table, keyed on the status column', () => {
    const rules = filled().edits.filter((edit) => edit.kind === 'highlight');
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({ area: { row: 1, column: 0, rowCount: 30, columnCount: 13 } });
    expect(rules[0]?.rules).toHaveLength(12);
    expect(rules[0]?.rules[0]?.formula).toContain('$J2="▲ Chậm tiến độ"');
  });
});

describe('what people keep themselves stays theirs', () => {
  test('a typed due date wins and is not written over', () => {
    const due = serialOfDate(plainDate(2025, 5, 20));
    const rows = everyTask().map((row, i) => [...row, i === 0 ? due : '']);
    const sheet = sheetOf('Sổ', [[...HEADER, 'Hạn hoàn thành'], ...rows], {});
    const formats = sheet.values.map((row) => row.map((_, j) => (j === 5 ? 'dd/mm/yyyy' : 'General')));
    const cells = written(fill(workbook({ ...sheet, numberFormats: formats })).edits, 'Sổ');
    expect(cells.has('F2')).toBe(false);
    expect(cells.get('F3')).toBe(serialOfDate(plainDate(2025, 3, 31)));
  });

  test('beside a status column that people use, ours has a name of its own', () => {
    const rows = everyTask().map((row, i) => [...row, i === 0 ? 'Đang thực hiện' : '']);
    const cells = written(fill(workbook(sheetOf('Sổ', [[...HEADER, 'Tình trạng'], ...rows]))).edits, 'Sổ');
    expect(cells.has('F2')).toBe(false);
    expect([...cells.values()]).toContain('Tình trạng theo hạn');
  });

  test('a status column that nobody has filled in is used', () => {
    const rows = everyTask().map((row) => [...row, '']);
    const cells = written(fill(workbook(sheetOf('Sổ', [[...HEADER, 'Tình trạng'], ...rows]))).edits, 'Sổ');
    expect(cells.get('F2')).toBe('▲ Chậm tiến độ');
  });

  test('columns are added right of whatever stands beside the table', () => {
    const rows = everyTask().map((row, i) => [...row, '', i === 4 ? 'gọi lại cho ông Ba' : '']);
    const { edits } = fill(workbook(sheetOf('Sổ', [HEADER, ...rows])));
    const cells = written(edits, 'Sổ');
    expect(cells.has('G6')).toBe(false);
    expect(cells.get('H1')).toBe('Hạn hoàn thành');
  });

  test('cells covered by a merged area are left alone', () => {
    const sheet = sheetOf('Sổ', [HEADER, ...everyTask({ 2: { 4: '' } })], {
      merged: [{ row: 1, column: 4, rowCount: 2, columnCount: 1 }],
    });
    expect(written(fill(workbook(sheet)).edits, 'Sổ').has('E3')).toBe(false);
  });

  test('a cell with a formula that shows nothing is not blank', () => {
    const sheet = sheetOf('Sổ', [HEADER, ...everyTask({ 2: { 2: '' } })]);
    const formulas = sheet.formulas.map((row, i) =>
      row.map((value, j) => (i === 2 && j === 2 ? '=IF(1=1,"","")' : value)),
    );
    expect(written(fill(workbook({ ...sheet, formulas })).edits, 'Sổ').has('C3')).toBe(false);
  });
});

describe('a pasted sheet is left untouched', () => {
  const rows = everyTask();
  const sheet = sheetOf('Sổ', [HEADER, ...rows.slice(0, 3), HEADER, ...rows.slice(3)]);
  const filled = () => fill(workbook(sheet));

  test('a clean tracker is made beside it', () => expect(filled().trackerSheet).toBe('Sổ theo dõi'));

  test('no edit names the pasted sheet', () =>
    expect(filled().edits.filter((edit) => 'sheet' in edit && edit.sheet === 'Sổ')).toEqual([]));

  test('one row a task', () => {
    const cells = written(filled().edits, 'Sổ theo dõi');
    const numbers = [...cells].filter(([cell]) => /^A\d+$/.test(cell)).map(([, value]) => value);
    expect(numbers.filter((value) => typeof value === 'number')).toEqual(plan2025.tasks.map(({ no }) => no));
  });
});

test('of several target columns, that of the plan year is filled', () => {
  const [first] = plan2025.indicators;
  if (!first) throw new Error('no indicator');
  const snapshot = workbook(
    sheetOf('Sổ', [HEADER, ...everyTask()]),
    sheetOf('Chỉ tiêu 2025', [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2026', 'Kế hoạch 2025', 'Thực hiện'],
      [1, first.name, '%', '', '', 82],
      [2, 'Tỷ lệ hồ sơ quá hạn', '%', '≤ 1', '≤ 2', '1,5'],
    ]),
  );
  const cells = written(fill(snapshot).edits, 'Chỉ tiêu 2025');
  expect([cells.get('D2'), cells.get('E2')]).toEqual([undefined, first.target]);
});

describe('which sheets are filled and which are made', () => {
  const INDICATORS = [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Kết quả'],
    ...plan2025.indicators
      .slice(0, 4)
      .map(({ no, name, measure, target }) => [no, name, measure, target, '']),
  ];
  const TASKS = everyTask().slice(0, 6);
  const plan = sheetOf('Sổ', [HEADER, ...TASKS]);
  const pasted = sheetOf('Sổ', [HEADER, ...TASKS.slice(0, 3), HEADER, ...TASKS.slice(3)]);
  const OTHER_HEADER = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];
  const twoTables = sheetOf('Sổ', [
    ...[HEADER, ...TASKS.slice(0, 3)],
    ...[[], [], OTHER_HEADER, ...TASKS.slice(3)],
  ]);
  const indicators = sheetOf('Chỉ tiêu', INDICATORS);
  const pastedIndicators = sheetOf('Chỉ tiêu', [
    ...INDICATORS.slice(0, 4),
    INDICATORS[0] ?? [],
    ...INDICATORS.slice(4),
  ]);
  const ours = sheetOf('Của ta', INDICATORS, { properties: { [OWN_KIND]: 'indicators' } });
  const taken = ['Sổ theo dõi', 'Theo dõi chỉ tiêu'].map((name) => sheetOf(name, [['x']]));

  interface Case {
    readonly title: string;
    readonly sheets: readonly SheetSnapshot[];
    readonly tracker: string;
    readonly indicators: string;
    /** The sheets that are added, with those that they are made from. */
    readonly added?: object;
    readonly written: readonly string[];
  }
  test.each<Case>([
    { title: 'a plan', sheets: [plan], tracker: 'Sổ', indicators: '', written: ['Sổ'] },
    {
      title: 'a plan and indicators',
      sheets: [plan, indicators],
      tracker: 'Sổ',
      indicators: 'Chỉ tiêu',
      written: ['Sổ', 'Chỉ tiêu'],
    },
    {
      title: 'indicators in two sheets',
      sheets: [plan, indicators, sheetOf('Thêm', INDICATORS)],
      tracker: 'Sổ',
      indicators: 'Chỉ tiêu',
      written: ['Sổ', 'Chỉ tiêu', 'Thêm'],
    },
    {
      title: 'pasted indicators: a sheet for them',
      sheets: [plan, pastedIndicators],
      tracker: 'Sổ',
      indicators: 'Theo dõi chỉ tiêu',
      added: { 'Theo dõi chỉ tiêu': 'Chỉ tiêu' },
      written: ['Sổ', 'Theo dõi chỉ tiêu'],
    },
    {
      title: 'two sheets of indicators, one pasted: a sheet for that one',
      sheets: [plan, sheetOf('Thêm', INDICATORS), pastedIndicators],
      tracker: 'Sổ',
      indicators: 'Thêm',
      added: { 'Theo dõi chỉ tiêu': 'Chỉ tiêu' },
      written: ['Sổ', 'Thêm', 'Theo dõi chỉ tiêu'],
    },
    {
      title: 'a pasted plan and a table of indicators: no second one',
      sheets: [pasted, indicators],
      tracker: 'Sổ theo dõi',
      indicators: 'Chỉ tiêu',
      added: { 'Sổ theo dõi': 'Sổ' },
      written: ['Sổ theo dõi', 'Chỉ tiêu'],
    },
    {
      title: 'a pasted plan with indicators in its sheet: they go its way',
      sheets: [{ ...pasted, ...sheetOf('Sổ', [...pasted.values, [], [], ...INDICATORS]) }],
      tracker: 'Sổ theo dõi',
      indicators: 'Theo dõi chỉ tiêu',
      added: { 'Sổ theo dõi': 'Sổ', 'Theo dõi chỉ tiêu': 'Sổ' },
      written: ['Sổ theo dõi', 'Theo dõi chỉ tiêu'],
    },
    {
      title: 'a pasted plan and its annex of indicators, without a place for results: it goes its way',
      sheets: [
        pasted,
        sheetOf(
          'Phụ lục',
          INDICATORS.map((row) => row.slice(0, 4)),
        ),
      ],
      tracker: 'Sổ theo dõi',
      indicators: 'Theo dõi chỉ tiêu',
      added: { 'Sổ theo dõi': 'Sổ', 'Theo dõi chỉ tiêu': 'Phụ lục' },
      written: ['Sổ theo dõi', 'Theo dõi chỉ tiêu'],
    },
    {
      title: 'indicators alone',
      sheets: [indicators],
      tracker: '',
      indicators: 'Chỉ tiêu',
      written: ['Chỉ tiêu'],
    },
    {
      title: 'a pasted plan beside an indicator sheet of ours',
      sheets: [pasted, ours],
      tracker: 'Sổ theo dõi',
      indicators: 'Của ta',
      added: { 'Sổ theo dõi': 'Sổ' },
      written: ['Sổ theo dõi', 'Của ta'],
    },
    {
      title: 'a pasted plan, blank indicators of ours and indicators of theirs: theirs',
      sheets: [pasted, ours, indicators],
      tracker: 'Sổ theo dõi',
      indicators: 'Chỉ tiêu',
      added: { 'Sổ theo dõi': 'Sổ' },
      written: ['Sổ theo dõi', 'Chỉ tiêu'],
    },
    {
      title: 'a plan of two tables in one sheet',
      sheets: [twoTables],
      tracker: 'Sổ theo dõi',
      indicators: '',
      added: { 'Sổ theo dõi': 'Sổ' },
      written: ['Sổ theo dõi'],
    },
    {
      title: 'names that are taken',
      sheets: [pasted, pastedIndicators, ...taken],
      tracker: 'Sổ theo dõi (2)',
      indicators: 'Theo dõi chỉ tiêu (2)',
      added: { 'Sổ theo dõi (2)': 'Sổ', 'Theo dõi chỉ tiêu (2)': 'Chỉ tiêu' },
      written: ['Sổ theo dõi (2)', 'Theo dõi chỉ tiêu (2)'],
    },
  ])('$title', ({ sheets, added = {}, ...expected }) => {
    const { edits, trackerSheet, indicatorSheet } = fill(workbook(...sheets));
    const sources = edits.flatMap((edit) =>
      edit.kind === 'addSheet' ? [[edit.sheet, edit.properties[OWN_SOURCE]]] : [],
    );
    expect(Object.fromEntries(sources)).toEqual(added);
    expect(trackerSheet).toBe(expected.tracker);
    expect(indicatorSheet).toBe(expected.indicators);
    const cells = edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.sheet] : []));
    expect([...new Set(cells)]).toEqual(expected.written);
  });

  test('each sheet gets the verdicts of its own indicators', () => {
    const [first, second] = [INDICATORS.slice(0, 2), INDICATORS.filter((_, i) => i !== 1)];
    const { edits } = fill(workbook(plan, sheetOf('Một', first), sheetOf('Hai', second)));
    const heights = ['Một', 'Hai'].map((name) => gridOfEdits(edits, name).length);
    expect(heights).toEqual([first.length, second.length]);
  });

  test('the day of the data is brought up to date on sheets of ours', () => {
    const dated = (name: string, kind: string, rows: readonly (readonly CellValue[])[]) =>
      sheetOf(name, [['SỔ'], ['Năm 2025'], ['Dữ liệu tính đến ngày 31/03/2025'], [], ...rows], {
        properties: { [OWN_KIND]: kind },
      });
    const { edits } = fill(
      workbook(dated('Sổ', 'tracker', [HEADER, ...TASKS]), dated('Chỉ tiêu', 'indicators', INDICATORS)),
    );
    const lines = ['Sổ', 'Chỉ tiêu'].map((name) => gridOfEdits(edits, name)[2]);
    expect(lines).toEqual([['Dữ liệu tính đến ngày 10/04/2025'], ['Dữ liệu tính đến ngày 10/04/2025']]);
  });
});
