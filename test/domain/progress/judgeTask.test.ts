import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/calendar/dayNumber';
import { formatDate, isoDate, parseIsoDate } from '../../../src/domain/calendar/formatDate';
import { compareDates, plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import { serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { judgeTask } from '../../../src/domain/progress/judgeTask';
import type { Judgement } from '../../../src/domain/progress/Judgement';
import { readSchedule } from '../../../src/domain/schedule/readSchedule';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import type { Recorded } from '../../../src/domain/table/Task';
import { statusCell } from '../../../src/domain/progress/statusCell';
import { typed } from '../typed';
import { toldProblems } from './toldProblems';

const COLUMNS = {
  due: 'F',
  completedOn: 'G',
  progress: 'H',
  status: 'I',
  actualResult: 'J',
  evidence: 'K',
} as const;
type Column = keyof typeof COLUMNS;
type Cells = Readonly<Partial<Record<Column, CellValue>>>;

function dateOf(text: string): PlainDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

/** A task of row 7; columns that `cells` does not name are not in the sheet. */
function judge(time: CellValue, cells: Cells, asOf: string | PlainDate): Judgement {
  const cell = typed(time, 'General', 'Sổ!E7');
  const recorded: Recorded = Object.fromEntries(
    Object.entries(cells).map(([column, value]) => {
      const format = typeof value === 'number' && value > 40_000 ? 'dd/mm/yyyy' : 'General';
      return [column, typed(value, format, `Sổ!${COLUMNS[column as Column]}7`)];
    }),
  );
  return judgeTask({
    schedule: readSchedule(cell, 2025),
    time: cell,
    recorded,
    asOf: typeof asOf === 'string' ? dateOf(asOf) : asOf,
    year: 2025,
    soonDays: 15,
  });
}

interface Row {
  readonly time: string;
  readonly asOf: string;
  readonly cells: Cells;
  readonly status: string;
  readonly late?: number;
  readonly problems?: readonly string[];
}

const MIXED = 'Định kỳ 3 tháng/lần. Đột xuất theo yêu cầu của UBND tỉnh';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'one due date': [
    { time: 'Quý I', asOf: '2025-03-15', cells: {}, status: 'notStarted' },
    { time: 'Quý I', asOf: '2025-03-16', cells: {}, status: 'dueSoon' },
    { time: 'Quý I', asOf: '2025-03-31', cells: {}, status: 'dueSoon' },
    { time: 'Quý I', asOf: '2025-04-01', cells: {}, status: 'behind', late: 1 },
    { time: 'Quý I', asOf: '2025-04-10', cells: {}, status: 'behind', late: 10 },
    { time: 'Quý I', asOf: '2025-04-10', cells: { completedOn: '28/3/2025' }, status: 'done' },
    { time: 'Quý I', asOf: '2025-04-10', cells: { completedOn: '31/3' }, status: 'done' },
    { time: 'Quý I', asOf: '2025-04-10', cells: { completedOn: 45_744 }, status: 'done' },
    { time: 'Quý I', asOf: '2025-04-10', cells: { completedOn: '05/4/2025' }, status: 'doneLate' },
    { time: 'Quý I', asOf: '2025-02-10', cells: { completedOn: '05/2/2025' }, status: 'done' },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { completedOn: '12/4/2025' },
      status: 'behind',
      late: 10,
      problems: ['completedOnInFuture'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { completedOn: 'tuần sau' },
      status: 'notUnderstood',
      problems: ['completedOnNotUnderstood'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { completedOn: '31/02/2025' },
      status: 'notUnderstood',
      problems: ['completedOnNotUnderstood'],
    },
  ],
  'words and percentages': [
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành' },
      status: 'done',
      problems: ['completedWithoutDate'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { completedOn: 'x' },
      status: 'done',
      problems: ['completedWithoutDate'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { progress: '100%' },
      status: 'done',
      problems: ['completedWithoutDate'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành quá hạn' },
      status: 'doneLate',
      problems: ['completedWithoutDate'],
    },
    { time: 'Quý I', asOf: '2025-04-10', cells: { status: 'Hoàn thành ngày 28/3/2025' }, status: 'done' },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành', completedOn: '28/3' },
      status: 'done',
    },
    { time: 'Quý I', asOf: '2025-04-10', cells: { status: 'Đang thực hiện' }, status: 'behind', late: 10 },
    { time: 'Quý I', asOf: '2025-04-10', cells: { status: 'Chậm tiến độ' }, status: 'behind', late: 10 },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: 'Tạm dừng' },
      status: 'behind',
      late: 10,
      problems: ['statusNotUnderstood'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành', progress: '50%' },
      status: 'behind',
      late: 10,
      problems: ['recordsDisagree'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: 'Chưa hoàn thành', progress: '50%' },
      status: 'behind',
      late: 10,
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: 'Đang thực hiện', completedOn: '28/3' },
      status: 'done',
      problems: ['recordsDisagree'],
    },
    { time: 'Quý II', asOf: '2025-04-10', cells: { status: 'Đang thực hiện' }, status: 'inProgress' },
    { time: 'Quý II', asOf: '2025-04-10', cells: { progress: '30%' }, status: 'inProgress' },
    { time: 'Quý II', asOf: '2025-04-10', cells: { actualResult: 'Dự thảo kế hoạch' }, status: 'inProgress' },
    {
      time: 'Quý II',
      asOf: '2025-04-10',
      cells: { status: 'Chưa thực hiện', actualResult: '-' },
      status: 'notStarted',
    },
    { time: 'Quý II', asOf: '2025-04-10', cells: { status: 'Chưa đến hạn' }, status: 'notStarted' },
    { time: 'Quý II', asOf: '2025-06-20', cells: { status: 'Đang thực hiện' }, status: 'dueSoon' },
    {
      time: 'Quý II',
      asOf: '2025-04-10',
      cells: { status: statusCell('inProgress'), completedOn: '8/4' },
      status: 'done',
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { status: statusCell('dueSoon') },
      status: 'behind',
      late: 10,
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { completedOn: true },
      status: 'done',
      problems: ['completedWithoutDate'],
    },
  ],
  'a typed due date': [
    {
      time: 'Theo kế hoạch; Quý I',
      asOf: '2025-03-01',
      cells: { due: '31/03/2025' },
      status: 'needsDeadline',
    },
    { time: 'Theo kế hoạch; Quý I', asOf: '2025-03-01', cells: { due: '20/03/2025' }, status: 'notStarted' },
    { time: 'Quý I', asOf: '2025-04-10', cells: { due: '30/4/2025' }, status: 'notStarted' },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { due: serialOfDate(plainDate(2025, 4, 5)) },
      status: 'behind',
      late: 5,
    },
    { time: 'Quý I', asOf: '2025-04-10', cells: { due: 'Quý II' }, status: 'notStarted' },
    { time: 'Theo kế hoạch', asOf: '2025-04-10', cells: { due: '31/3/2025' }, status: 'behind', late: 10 },
    { time: 'Theo kế hoạch', asOf: '2025-04-10', cells: { due: '' }, status: 'needsDeadline' },
    { time: 'Thường xuyên', asOf: '2025-04-10', cells: { due: '31/3/2025' }, status: 'behind', late: 10 },
    { time: 'Thường xuyên', asOf: '2025-04-10', cells: { due: 'Thường xuyên' }, status: 'needsUpdate' },
    {
      time: 'Thường xuyên',
      asOf: '2025-04-10',
      cells: { due: '30/4/2025', completedOn: '28/3' },
      status: 'done',
    },
    {
      time: 'Thường xuyên; theo kế hoạch',
      asOf: '2025-04-10',
      cells: { due: '30/4/2025', completedOn: '28/3', evidence: '12/BC-UBND' },
      status: 'ongoing',
    },
    {
      time: 'Thường xuyên; Quý I',
      asOf: '2025-04-10',
      cells: { due: '30/4/2025', completedOn: '28/3', evidence: '12/BC-UBND' },
      status: 'ongoing',
    },
    { time: '', asOf: '2025-04-10', cells: { due: '31/3/2025' }, status: 'behind', late: 10 },
    {
      time: 'sớm nhất có thể',
      asOf: '2025-04-10',
      cells: { due: '31/3/2025' },
      status: 'behind',
      late: 10,
      problems: ['timeNotUnderstood'],
    },
    {
      time: 'Quý I',
      asOf: '2025-04-10',
      cells: { due: 'sớm' },
      status: 'notUnderstood',
      problems: ['dueNotUnderstood'],
    },
    {
      time: MIXED,
      asOf: '2025-04-10',
      cells: { due: '31/03/2025; 30/06/2025; 30/09/2025; 31/12/2025' },
      status: 'behind',
      late: 10,
    },
  ],
  recurring: [
    { time: 'Hằng quý', asOf: '2025-04-10', cells: {}, status: 'behind', late: 10 },
    { time: 'Hằng quý', asOf: '2025-07-10', cells: {}, status: 'behind', late: 101 },
    { time: 'Hằng quý', asOf: '2025-04-10', cells: { completedOn: '28/3' }, status: 'inProgress' },
    { time: 'Hằng quý', asOf: '2025-06-20', cells: { completedOn: '28/3' }, status: 'dueSoon' },
    { time: 'Hằng quý', asOf: '2025-07-10', cells: { completedOn: '28/3' }, status: 'behind', late: 10 },
    { time: 'Hằng quý', asOf: '2025-07-10', cells: { completedOn: '28/3; 27/6' }, status: 'inProgress' },
    {
      time: 'Hằng quý',
      asOf: '2025-07-10',
      cells: { completedOn: '28/3; 5/4' },
      status: 'behind',
      late: 10,
      problems: ['completionUnmatched'],
    },
    {
      time: 'Hằng quý',
      asOf: '2025-07-10',
      cells: { completedOn: 'Quý II: 27/6' },
      status: 'behind',
      late: 101,
    },
    {
      time: 'Hằng quý',
      asOf: '2026-01-10',
      cells: { completedOn: '28/3; 27/6; 29/9; 30/12' },
      status: 'done',
    },
    {
      time: 'Hằng quý',
      asOf: '2026-01-10',
      cells: { completedOn: '28/3; 2/7; 29/9; 30/12' },
      status: 'doneLate',
    },
    {
      time: 'Hằng quý',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành' },
      status: 'inProgress',
      problems: ['completedWithoutDate'],
    },
    {
      time: 'Hằng quý',
      asOf: '2026-01-10',
      cells: { status: 'Hoàn thành' },
      status: 'done',
      problems: ['completedWithoutDate'],
    },
    {
      time: 'Hằng quý',
      asOf: '2025-07-10',
      cells: { status: 'Hoàn thành', completedOn: '28/3' },
      status: 'behind',
      late: 10,
    },
    { time: 'Hằng tuần', asOf: '2025-04-10', cells: {}, status: 'needsUpdate' },
  ],
  'without dates': [
    { time: 'Thường xuyên', asOf: '2025-04-10', cells: {}, status: 'needsUpdate' },
    { time: 'Thường xuyên', asOf: '2025-12-31', cells: {}, status: 'needsUpdate' },
    { time: 'Thường xuyên', asOf: '2026-01-01', cells: {}, status: 'noRecord' },
    {
      time: 'Thường xuyên',
      asOf: '2025-04-10',
      cells: { actualResult: 'Đã tiếp nhận 120 hồ sơ' },
      status: 'ongoing',
    },
    { time: 'Thường xuyên', asOf: '2025-04-10', cells: { evidence: '12/BC-UBND' }, status: 'ongoing' },
    { time: 'Thường xuyên', asOf: '2025-04-10', cells: { completedOn: '28/3' }, status: 'ongoing' },
    {
      time: 'Thường xuyên',
      asOf: '2025-04-10',
      cells: { actualResult: 'Chưa có', evidence: '-' },
      status: 'needsUpdate',
    },
    { time: 'Thường xuyên', asOf: '2025-04-10', cells: { status: 'Thường xuyên' }, status: 'needsUpdate' },
    { time: 'Thường xuyên', asOf: '2026-01-10', cells: { evidence: '12/BC-UBND' }, status: 'ongoing' },
    { time: 'Theo kế hoạch', asOf: '2025-04-10', cells: {}, status: 'needsDeadline' },
    { time: 'Theo kế hoạch', asOf: '2025-04-10', cells: { completedOn: '28/3' }, status: 'done' },
    {
      time: 'Định kỳ theo quy định',
      asOf: '2025-04-10',
      cells: { completedOn: '28/3' },
      status: 'needsDeadline',
    },
    {
      time: 'Theo kế hoạch',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành' },
      status: 'done',
      problems: [],
    },
    {
      time: 'Theo kế hoạch',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành trễ hạn' },
      status: 'doneLate',
    },
    {
      time: 'Theo kế hoạch',
      asOf: '2025-04-10',
      cells: { status: 'Đang thực hiện' },
      status: 'needsDeadline',
    },
    {
      time: 'Định kỳ theo quy định',
      asOf: '2025-04-10',
      cells: { status: 'Hoàn thành' },
      status: 'needsDeadline',
    },
    { time: 'Khi phát sinh', asOf: '2025-04-10', cells: {}, status: 'onDemand' },
    { time: '', asOf: '2025-04-10', cells: {}, status: 'needsDeadline', problems: ['timeBlank'] },
    {
      time: 'sớm nhất có thể',
      asOf: '2025-04-10',
      cells: {},
      status: 'notUnderstood',
      problems: ['timeNotUnderstood'],
    },
  ],
  mixed: [
    { time: MIXED, asOf: '2025-04-10', cells: {}, status: 'behind', late: 10 },
    { time: MIXED, asOf: '2025-04-10', cells: { completedOn: '28/3' }, status: 'inProgress' },
    { time: MIXED, asOf: '2026-01-10', cells: { completedOn: '28/3; 27/6; 29/9; 30/12' }, status: 'done' },
    { time: 'Thường xuyên; báo cáo trước ngày 15/12', asOf: '2025-04-10', cells: {}, status: 'needsUpdate' },
    {
      time: 'Thường xuyên; báo cáo trước ngày 15/12',
      asOf: '2025-12-20',
      cells: { evidence: 'x' },
      status: 'behind',
      late: 5,
    },
    {
      time: 'Theo kế hoạch; Quý I',
      asOf: '2025-04-10',
      cells: { completedOn: '28/3' },
      status: 'needsDeadline',
    },
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(
    rows.map((row) => ({ ...row, title: `"${row.time}" ${JSON.stringify(row.cells)} as of ${row.asOf}` })),
  )('$title: $status', ({ time, asOf, cells, status, late = 0, problems = [] }) => {
    const judgement = judge(time, cells, asOf);
    expect(judgement.status).toBe(status);
    expect(judgement.daysLate).toBe(late);
    expect(judgement.problems.map(({ code }) => code)).toEqual(problems);
  });
});

describe('what has to be checked says where, how grave and what was written', () => {
  test.each([
    ['', { due: '31/3/2025' }, []],
    ['  ', {}, [{ code: 'timeBlank', severity: 'warning', cell: 'Sổ!E7' }]],
    ['sớm', {}, [{ code: 'timeNotUnderstood', severity: 'error', cell: 'Sổ!E7', rest: 'sớm' }]],
    [
      'sớm',
      { due: '31/3/2025' },
      [{ code: 'timeNotUnderstood', severity: 'note', cell: 'Sổ!E7', rest: 'sớm' }],
    ],
    ['Quý I', { status: 'Đã xong' }, [{ code: 'completedWithoutDate', severity: 'warning', cell: 'Sổ!I7' }]],
    ['Quý II', { status: 'Đã xong' }, [{ code: 'completedWithoutDate', severity: 'warning', cell: 'Sổ!I7' }]],
    [
      'Quý I',
      { status: 'Chưa thực hiện', completedOn: '28/3' },
      [{ code: 'recordsDisagree', severity: 'warning', cell: 'Sổ!I7', other: 'Sổ!G7' }],
    ],
    ['Quý I', { status: 'Chưa thực hiện', completedOn: '' }, []],
    ['Hằng quý', { status: 'Đang thực hiện', completedOn: '28/3' }, []],
    [
      'Hằng quý',
      { completedOn: '28/3; 5/4' },
      [
        {
          code: 'completionUnmatched',
          severity: 'warning',
          cell: 'Sổ!G7',
          date: '05/04/2025',
          due: 'Quý I (31/03/2025)',
        },
      ],
    ],
    ['Hằng quý', { completedOn: '20/3; 28/3' }, []],
  ] as const)('%j %j', (time, cells, problems) => {
    const found = judge(time, cells, '2025-04-10').problems;
    expect(toldProblems(found)).toEqual(problems);
  });
});

describe('the due dates that are missed, the next one, and the completions', () => {
  test.each([
    ['Quý I', {}, '2025-03-20', [], '2025-03-31', []],
    ['Quý I', {}, '2025-04-10', ['2025-03-31'], undefined, []],
    ['Quý I', { completedOn: '28/3' }, '2025-04-10', [], undefined, ['2025-03-28']],
    ['Hằng quý', { completedOn: '28/3' }, '2025-04-10', [], '2025-06-30', ['2025-03-28']],
    ['Hằng quý', {}, '2025-07-10', ['2025-03-31', '2025-06-30'], '2025-09-30', []],
    ['Thường xuyên', {}, '2025-04-10', [], undefined, []],
  ] as const)('%s %j as of %s', (time, cells, asOf, missed, next, completedOn) => {
    const found = judge(time, cells, asOf);
    expect(found.missed.map(({ date }) => isoDate(date))).toEqual(missed);
    expect(found.next && isoDate(found.next.date)).toBe(next);
    expect(found.completedOn.map(isoDate)).toEqual(completedOn);
  });
});

describe('the reason names rule, date and cell', () => {
  test.each([
    [
      'Quý I',
      '2025-04-10',
      { completedOn: '' },
      'Hạn Quý I (31/03/2025) đã qua 10 ngày, ô Sổ!G7 chưa ghi ngày hoàn thành.',
    ],
    ['Quý I', '2025-04-10', {}, 'Hạn Quý I (31/03/2025) đã qua 10 ngày, chưa ghi nhận hoàn thành.'],
    [
      'Hằng quý',
      '2025-07-10',
      { completedOn: '' },
      'Hạn Quý I (31/03/2025) đã qua 101 ngày, Quý II (30/06/2025) đã qua 10 ngày, ô Sổ!G7 chưa ghi ngày hoàn thành của các kỳ này.',
    ],
    [
      'Hằng quý',
      '2025-07-10',
      { completedOn: '28/3' },
      'Hạn Quý II (30/06/2025) đã qua 10 ngày, ô Sổ!G7 chưa ghi ngày hoàn thành của kỳ này.',
    ],
    [
      'Theo kế hoạch',
      '2025-04-10',
      { due: '5/4/2025', completedOn: '' },
      'Hạn 05/04/2025 (ô Sổ!F7) đã qua 5 ngày, ô Sổ!G7 chưa ghi ngày hoàn thành.',
    ],
    [
      'Quý I',
      '2025-03-31',
      { completedOn: '' },
      'Hôm nay đến hạn Quý I (31/03/2025), ô Sổ!G7 chưa ghi ngày hoàn thành.',
    ],
    [
      'Quý I',
      '2025-04-10',
      { completedOn: '28/3' },
      'Hoàn thành ngày 28/03/2025 (ô Sổ!G7), không sau hạn Quý I (31/03/2025).',
    ],
    [
      'Quý I',
      '2025-04-10',
      { completedOn: '5/4' },
      'Hoàn thành ngày 05/04/2025, sau hạn Quý I (31/03/2025) 5 ngày (ô Sổ!G7).',
    ],
    [
      'Quý I',
      '2025-04-10',
      { status: 'Hoàn thành ngày 28/3/2025' },
      'Hoàn thành ngày 28/03/2025 (ô Sổ!I7), không sau hạn Quý I (31/03/2025).',
    ],
    [
      'Quý I',
      '2025-04-10',
      { status: 'Đã xong' },
      'Ô Sổ!I7 ghi “Đã xong” nhưng không có ngày hoàn thành, chưa đối chiếu được với hạn Quý I (31/03/2025).',
    ],
    [
      'Thường xuyên',
      '2026-01-10',
      {},
      'Đến hết ngày 31/12/2025 không ghi nhận kết quả thực hiện, văn bản hoặc ngày hoàn thành (ô Sổ!E7).',
    ],
    [
      'Theo kế hoạch',
      '2025-04-10',
      { due: '' },
      'Thời gian “Theo kế hoạch” (ô Sổ!E7) theo văn bản khác, ghi ngày hạn tại ô Sổ!F7 để theo dõi.',
    ],
    ['sớm nhất có thể', '2025-04-10', {}, 'Chưa hiểu ô Sổ!E7 ghi “sớm nhất có thể”, cần ghi lại.'],
    [
      'Theo kế hoạch',
      '2025-04-10',
      { completedOn: '28/3' },
      'Đã ghi hoàn thành ngày 28/03/2025 (ô Sổ!G7); chưa xác định hạn nên không đánh giá đúng hạn hay quá hạn.',
    ],
    [
      'Theo kế hoạch',
      '2025-04-10',
      { status: 'Đã xong' },
      'Đã ghi hoàn thành (ô Sổ!I7); chưa xác định hạn nên không đánh giá đúng hạn hay quá hạn.',
    ],
    [
      'Thường xuyên',
      '2025-04-10',
      {},
      'Việc thường xuyên (ô Sổ!E7) chưa ghi kết quả thực hiện, văn bản hoặc ngày hoàn thành.',
    ],
    [
      'Thường xuyên',
      '2025-04-10',
      { evidence: '12/BC-UBND' },
      'Việc thường xuyên (ô Sổ!E7), đã ghi kết quả (ô Sổ!K7).',
    ],
    ['Khi phát sinh', '2025-04-10', {}, 'Chỉ thực hiện khi phát sinh (ô Sổ!E7), không có hạn cố định.'],
    ['Quý I', '2025-04-10', { completedOn: 'sớm' }, 'Chưa hiểu ô Sổ!G7 ghi “sớm”, cần ghi lại.'],
  ] as const)('%s as of %s, %j', (time, asOf, cells, reason) => {
    expect(judge(time, cells, asOf).reason).toBe(reason);
  });
});

describe('of any task', () => {
  const day = fc.integer({ min: -20, max: 420 }).map((days) => addDays(plainDate(2025, 1, 1), days));
  const time = fc.constantFrom(
    'Quý I',
    'Hằng quý',
    'Thường xuyên',
    'Theo kế hoạch',
    'Trước ngày 15/12',
    MIXED,
    'Khi phát sinh',
    'Hằng tháng',
    '',
    'Thường xuyên; Quý II',
  );
  const dates = fc.array(day, { maxLength: 5 }).map((all) => all.map(formatDate).join('; '));
  const status = fc.constantFrom(
    '',
    'Hoàn thành',
    'Đang thực hiện',
    'Chưa thực hiện',
    'Hoàn thành trễ hạn',
    'lạ',
  );
  const cells = fc.record({ completedOn: dates, status, evidence: fc.constantFrom('', '12/BC-UBND') });

  test('days late are counted when it is behind, and only then', () => {
    fc.assert(
      fc.property(time, cells, day, (text, recorded, asOf) => {
        const { status: found, daysLate, missed } = judge(text, recorded, asOf);
        expect(daysLate > 0).toBe(found === 'behind');
        expect(missed.length > 0).toBe(found === 'behind');
        if (missed[0]) expect(daysBetween(missed[0].date, asOf)).toBe(daysLate);
      }),
    );
  });

  test('what is behind is never done in time later', () => {
    fc.assert(
      fc.property(time, cells, day, fc.integer({ min: 1, max: 300 }), (text, recorded, asOf, days) => {
        if (judge(text, recorded, asOf).status !== 'behind') return;
        expect(judge(text, recorded, addDays(asOf, days)).status).not.toBe('done');
      }),
      { numRuns: 500 },
    );
  });

  test('completed on or before its one due date, it is never behind', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 300 }),
        (due, early, later) => {
          const completedOn = formatDate(addDays(due, -early));
          expect(judge(formatDate(due), { completedOn }, addDays(due, later)).status).toBe('done');
        },
      ),
    );
  });

  test('completions later than the as-of date are not used', () => {
    fc.assert(
      fc.property(time, day, day, (text, completed, asOf) => {
        const { completedOn } = judge(text, { completedOn: formatDate(completed) }, asOf);
        expect(completedOn.map(isoDate)).toEqual(
          compareDates(completed, asOf) <= 0 ? [isoDate(completed)] : [],
        );
      }),
    );
  });

  test('there is a reason, and it is one sentence', () => {
    fc.assert(
      fc.property(time, cells, day, (text, recorded, asOf) => {
        expect(judge(text, recorded, asOf).reason).toMatch(/^[\p{Lu}].+\.$/u);
      }),
    );
  });
});
