import { analyse } from '../../src/domain/analyse';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { serialOfDate } from '../../src/domain/calendar/excelSerial';
import { fillWorkbook, type Filling } from '../../src/domain/fillWorkbook';
import { plan2025 } from '../../src/domain/plan/plan2025';
import { defaultSettings } from '../../src/domain/report/defaultSettings';
import type { Edit } from '../../src/domain/sheet/Edit';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/domain/sheet/Snapshot';
import { sheetOf } from './sheet/sheetOf';

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
  return fillWorkbook(snapshot, analyse(snapshot, { asOf, settings: defaultSettings(plan2025) }));
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
  const { edits, trackerSheet } = fill(workbook(sheet));
  const cells = written(edits, 'Sổ');

  test('no other sheet is made for the tasks', () => expect(trackerSheet).toBe('Sổ'));

  test.each([
    ['C3', plan2025.tasks[1]?.result],
    ['E3', plan2025.tasks[1]?.time],
    ['D4', plan2025.tasks[2]?.unit],
  ])('the blank %s gets the plan’s text', (cell, text) => expect(cells.get(cell)).toBe(text));

  test('the tracking columns are added at the right, in order', () =>
    expect(['F1', 'G1', 'H1', 'I1', 'J1', 'K1', 'L1'].map((cell) => cells.get(cell))).toEqual([
      'Hạn hoàn thành',
      'Ngày hoàn thành',
      'Kết quả thực hiện',
      'Văn bản (số, ký hiệu)',
      'Tình trạng',
      'Số ngày chậm',
      'Ghi chú',
    ]));

  test('deadline, status and days of task 1', () =>
    expect([cells.get('F2'), cells.get('J2'), cells.get('K2')]).toEqual([
      serialOfDate(plainDate(2025, 3, 31)),
      '▲ Chậm tiến độ',
      10,
    ]));

  test('several due dates stand as text that reads back', () =>
    expect(cells.get('F13')).toBe('31/03/2025; 30/06/2025; 30/09/2025; 31/12/2025'));

  test('nothing that was typed is written again', () => {
    const typed = sheet.values.flatMap((row, i) =>
      row.flatMap((value, j) => (value === '' ? [] : [`${String.fromCharCode(65 + j)}${i + 1}`])),
    );
    expect(typed.filter((cell) => cells.has(cell))).toEqual([]);
  });

  test('one rule per status over the whole table, keyed on the status column', () => {
    const rules = edits.filter((edit) => edit.kind === 'highlight');
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({ area: { row: 1, column: 0, rowCount: 30, columnCount: 12 } });
    expect(rules[0]?.rules).toHaveLength(11);
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
  const { edits, trackerSheet } = fill(workbook(sheet));

  test('a clean tracker is made beside it', () => expect(trackerSheet).toBe('Sổ theo dõi'));

  test('no edit names the pasted sheet', () =>
    expect(edits.filter((edit) => 'sheet' in edit && edit.sheet === 'Sổ')).toEqual([]));

  test('one row a task', () => {
    const cells = written(edits, 'Sổ theo dõi');
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
