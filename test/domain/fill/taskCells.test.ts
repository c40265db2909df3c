import { plainDate } from '../../../src/domain/calendar/PlainDate';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { dueCell } from '../../../src/domain/fill/dueCell';
import { taskCells } from '../../../src/domain/fill/taskCells';
import { sampleTask, type TaskSample } from '../report/sampleAnalysis';
import { typed } from '../typed';

const due = (month: number, day: number) => ({ date: plainDate(2025, month, day), period: '' });
const cells = (more: Partial<TaskSample> = {}) =>
  taskCells(sampleTask({ no: '7', status: 'inProgress', ...more }));

test.each([
  ['none', [], ''],
  ['one, as a date of Excel', [due(3, 31)], 45_747],
  ['several, as text', [due(3, 31), due(6, 30)], '31/03/2025; 30/06/2025'],
])('due dates: %s', (_, dates, cell) => expect(dueCell(dates)).toBe(cell));

test('every column that may be filled', () =>
  expect(cells({ judgement: { due: [due(3, 31)], daysLate: 1 } })).toEqual({
    no: 7,
    content: 'Nội dung nhiệm vụ 7',
    result: 'Báo cáo',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    time: 'Quý I',
    due: 45_747,
    status: '→ Đang thực hiện',
    daysLate: 1,
  }));

test.each<[string, CellValue]>([
  ['7', 7],
  ['12', 12],
  ['1.1', '1.1'],
  ['3a', '3a'],
  ['a3', 'a3'],
  ['', ''],
])('the number “%s”', (no, cell) => expect(cells({ no }).no).toBe(cell));

test.each<[string, Partial<TaskSample>, CellValue]>([
  ['none', { recorded: {} }, 45_747],
  ['a blank', { recorded: { due: typed(' ') } }, 45_747],
  ['a date', { recorded: { due: typed(45_800, 'd/m/yyyy') } }, 45_800],
  ['a text that was not understood', { recorded: { due: typed('cuối năm') } }, 'cuối năm'],
])('the due date, where the user typed %s', (_, more, cell) =>
  expect(cells({ ...more, judgement: { due: [due(3, 31)] } }).due).toBe(cell),
);

test('not late: no days', () => expect(cells({ judgement: { daysLate: 0 } }).daysLate).toBe(''));
