import { formatDate } from '../../../src/domain/calendar/formatDate';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { readTypedDue } from '../../../src/domain/progress/readTypedDue';
import { parseSchedule } from '../../../src/domain/schedule/parseSchedule';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';

const read = (due: CellValue, time: string, format = 'General') =>
  readTypedDue(typed(due, format, 'F7'), parseSchedule(time, 2025), 2025);

describe('typed due dates beside a time phrase', () => {
  test.each<[CellValue, string, readonly string[]]>([
    ['', 'Quý I', []],
    [' ; ', 'Quý I', []],
    ['5/4', 'Quý I', ['05/04/2025']],
    ['31/3', 'Quý I', []],
    ['31/03/2025', 'Quý II', ['31/03/2025']],
    ['5/4; 2/1; 05/04/2025', 'Quý I', ['02/01/2025', '05/04/2025']],
    ['31/3; 5/7', 'Hằng quý', ['31/03/2025 Quý I', '05/07/2025']],
    ['31/3; 30/6; 30/9; 31/12', 'Hằng quý', []],
    [
      '31/3; 30/6; 30/9; 30/12',
      'Hằng quý',
      ['31/03/2025 Quý I', '30/06/2025 Quý II', '30/09/2025 Quý III', '30/12/2025'],
    ],
    ['30/6', 'Hằng quý', ['30/06/2025 Quý II']],
    ['Quý III: 30/6', 'Hằng quý', ['30/06/2025 Quý III']],
    ['31/3', 'sớm', ['31/03/2025']],
    ['Quý II', 'Quý I', ['30/06/2025 Quý II']],
    ['Thường xuyên', 'Quý I', []],
    [serialOfDate(plainDate(2025, 4, 5)), 'Quý I', ['05/04/2025']],
  ])('%j beside "%s"', (due, time, dates) => {
    const found = read(due, time, typeof due === 'number' ? 'dd/mm/yyyy' : 'General');
    expect(found.due.map(({ date, period }) => `${formatDate(date)} ${period}`.trim())).toEqual(dates);
    expect(found).toMatchObject({ unread: false, problems: [] });
  });

  test('no such column', () => {
    expect(readTypedDue(undefined, parseSchedule('Quý I', 2025), 2025)).toEqual({
      due: [],
      unread: false,
      problems: [],
    });
  });

  test.each<[CellValue, string]>([
    ['sớm', 'sớm'],
    ['31/3; sớm', 'sớm'],
    [12.5, '12.5'],
    [true, 'true'],
  ])('%j is no due date', (due, rest) => {
    const { due: dates, unread, problems } = read(due, 'Quý I');
    expect(dates).toEqual([]);
    expect(unread).toBe(true);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'dueNotUnderstood',
        severity: 'error',
        cell: 'F7',
        details: { rest },
      }),
    ]);
  });
});
