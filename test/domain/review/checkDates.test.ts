import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { checkDates } from '../../../src/domain/review/checkDates';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import type { ScheduleReading } from '../../../src/domain/schedule/Schedule';
import { sampleAnalysis, sampleTask, SHEET, typed, type TaskSample } from '../report/sampleAnalysis';

const CELL = `${SHEET}!G7`;
const check = (task: Partial<TaskSample>) =>
  checkDates(
    sampleAnalysis({
      asOf: plainDate(2025, 4, 10),
      tasks: [sampleTask({ no: '1', status: 'done', ...task })],
    }),
  );
const item = (code: string, severity: string, written: string, date: string) => ({
  ...{ code, severity, cell: CELL, written },
  details: { date },
});

describe('completed on', () => {
  test.each<[CellValue, readonly object[]]>([
    ['10/4/2025', []],
    // Of a day to come the problems speak (completedOnInFuture).
    ['11/4/2025', []],
    ['15/12/2024', []],
    ['14/12/2024', [item('completedBeforePlan', 'warning', '14/12/2024', '14/12/2024')]],
    [
      '14/12/2024; 1/4/2025; 1/5/2025',
      [item('completedBeforePlan', 'warning', '14/12/2024; 1/4/2025; 1/5/2025', '14/12/2024')],
    ],
    ['đã xong', []],
    ['', []],
  ])('%p', (value, items) => expect(check({ recorded: { completedOn: typed(value) } })).toStrictEqual(items));

  test('an Excel date', () =>
    expect(
      check({ recorded: { completedOn: typed(serialOfDate(plainDate(2024, 12, 14)), 'dd/mm/yyyy') } }),
    ).toStrictEqual([item('completedBeforePlan', 'warning', '14/12/2024', '14/12/2024')]));

  test('nothing', () => expect(check({})).toStrictEqual([]));
});

describe('due dates outside the year', () => {
  const understood = (...years: readonly number[]): ScheduleReading => {
    const due = years.map((year) => ({ date: plainDate(year, 6, 30), period: '' }));
    return { kind: 'understood', schedule: { kind: 'once', parts: [], due, implied: [] } };
  };
  const notUnderstood: ScheduleReading = { kind: 'notUnderstood', rest: 'x' };

  test.each<[string, CellValue | undefined, ScheduleReading, readonly object[]]>([
    ['typed for this year', '30/6/2025', notUnderstood, []],
    [
      'typed for last year',
      '30/6/2024',
      notUnderstood,
      [item('dueOutsidePlan', 'warning', '30/6/2024', '30/06/2024')],
    ],
    [
      'typed for next year',
      '30/6/2026',
      understood(2025),
      [item('dueOutsidePlan', 'warning', '30/6/2026', '30/06/2026')],
    ],
    ['typed as the phrase has it', '30/6/2026', understood(2025, 2026), []],
    ['a phrase for this year and the next', undefined, understood(2025, 2026), []],
    [
      'a phrase for the year before',
      undefined,
      understood(2024),
      [item('dueOutsidePlan', 'warning', 'Tháng 6 năm 2024', '30/06/2024')],
    ],
    ['none', undefined, notUnderstood, []],
  ])('%s', (_, due, schedule, items) =>
    expect(
      check({
        schedule,
        time: typed('Tháng 6 năm 2024'),
        recorded: due === undefined ? {} : { due: typed(due) },
      }),
    ).toStrictEqual(items),
  );
});

describe('dates of documents', () => {
  test.each<[CellValue, readonly object[]]>([
    ['12/KH-UBND ngày 10/4/2025', []],
    [
      '12/KH-UBND ngày 11/4/2025',
      [item('documentInFuture', 'warning', '12/KH-UBND ngày 11/4/2025', '11/04/2025')],
    ],
    ['240/KH-UBND ngày 15/12/2024', []],
    [
      '240/KH-UBND ngày 14 tháng 12 năm 2024',
      [item('documentBeforePlan', 'warning', '240/KH-UBND ngày 14 tháng 12 năm 2024', '14/12/2024')],
    ],
    [
      '12/KH-UBND ngày 31/02/2025',
      [item('documentDateImpossible', 'error', '12/KH-UBND ngày 31/02/2025', '31/02/2025')],
    ],
    [45000, []],
  ])('%p', (value, items) => expect(check({ recorded: { evidence: typed(value) } })).toStrictEqual(items));
});
