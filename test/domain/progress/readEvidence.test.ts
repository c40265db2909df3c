import { isoDate } from '../../../src/domain/calendar/formatDate';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { readEvidence } from '../../../src/domain/progress/readEvidence';
import { statusCell } from '../../../src/domain/progress/statusCell';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';
import { toldProblems } from './toldProblems';

const CELLS = {
  completedOn: 'G7',
  progress: 'H7',
  status: 'I7',
  actualResult: 'J7',
  evidence: 'K7',
} as const;
type Written = Readonly<Partial<Record<keyof typeof CELLS, CellValue>>>;

const read = (written: Written) =>
  readEvidence(
    Object.fromEntries(
      Object.entries(written).map(([column, value]) => [
        column,
        typed(value, 'General', CELLS[column as keyof typeof CELLS]),
      ]),
    ),
    plainDate(2025, 4, 10),
    2025,
  );

describe('completion dates up to 10/04/2025', () => {
  test.each<[Written, readonly string[], string]>([
    [{}, [], ''],
    [{ completedOn: '' }, [], ''],
    [{ completedOn: '28/3' }, ['2025-03-28'], 'G7'],
    [{ completedOn: '28/3; 2/1' }, ['2025-01-02', '2025-03-28'], 'G7'],
    [{ completedOn: '10/4; 11/4' }, ['2025-04-10'], 'G7'],
    [{ completedOn: '11/4' }, [], ''],
    [{ status: 'Hoàn thành ngày 28/3/2025' }, ['2025-03-28'], 'I7'],
    [{ actualResult: 'Đã ban hành Quyết định số 12/QĐ-UBND ngày 20/3/2025' }, ['2025-03-20'], 'J7'],
    [{ actualResult: 'Hoàn thành tại Báo cáo số 33/BC-UBND ngày 15/3/2025' }, ['2025-03-15'], 'J7'],
    [{ actualResult: 'Đã sửa xong, bàn giao ngày 20/3/2025' }, ['2025-03-20'], 'J7'],
    [{ actualResult: 'Đã ban hành Kế hoạch số 5/KH-UBND ngày 20/3/2025, đang triển khai' }, [], ''],
    [{ actualResult: 'Đang dự thảo Quyết định số 12/QĐ-UBND ngày 20/3/2025' }, [], ''],
    [{ actualResult: 'Đã hoàn thành 3/5 nội dung tại Báo cáo số 33/BC-UBND ngày 15/3/2025' }, [], ''],
    [{ actualResult: 'Hoàn thành 50% theo Kế hoạch số 12/KH-UBND ngày 15/3/2025' }, [], ''],
    [{ actualResult: 'Hoàn thành giai đoạn 1 tại Báo cáo số 3/BC-UBND ngày 15/3/2025' }, [], ''],
    [{ actualResult: 'Đã soạn thảo xong, trình ký ngày 20/3/2025' }, [], ''],
    [{ actualResult: 'Đã ban hành Quyết định số 12/QĐ-UBND ngày 20/3/2025, chờ phê duyệt' }, [], ''],
    [{ actualResult: 'Đã ban hành Kế hoạch số 5/KH-UBND ngày 20/3/2025; triển khai từ tháng 5' }, [], ''],
    [{ actualResult: 'Hoàn thành việc rà soát theo Công văn số 12/UBND ngày 20/01/2025' }, [], ''],
    [
      {
        actualResult:
          'Đã ban hành Quyết định số 12/QĐ-UBND ngày 20/3/2025 thay thế Quyết định số 3/QĐ-UBND ngày 05/01/2024',
      },
      [],
      '',
    ],
    [{ status: '  Đã xong ngày 28/3', completedOn: '  ' }, ['2025-03-28'], 'I7'],
    [{ status: 'Chưa hoàn thành ngày 28/3/2025' }, [], ''],
    [{ status: '28/3/2025' }, [], ''],
    [{ status: 'Hoàn thành ngày 28/3/2025', completedOn: '20/3' }, ['2025-03-20'], 'G7'],
    [{ status: 'Hoàn thành' }, [], ''],
    [{ completedOn: 'x' }, [], ''],
    [{ status: 'HT 28/3' }, ['2025-03-28'], 'I7'],
    [{ status: 'Dự kiến 28/3' }, [], ''],
    [{ actualResult: 'Đã hoàn thành ngày 28/3/2025' }, ['2025-03-28'], 'J7'],
    [{ actualResult: 'HT 20/1\nHT 28/3' }, ['2025-01-20', '2025-03-28'], 'J7'],
    [{ actualResult: 'Quý I: 28/3/2025; Quý II: 27/6/2025' }, ['2025-03-28'], 'J7'],
    [{ actualResult: '28/3/2025' }, ['2025-03-28'], 'J7'],
    [{ actualResult: 'Hoàn thành ngày 28/3/2025 (QĐ 902/QĐ-UBND)' }, ['2025-03-28'], 'J7'],
    [{ actualResult: 'Dự kiến 28/3' }, [], ''],
    [{ actualResult: 'Quý I: dự kiến 28/3' }, [], ''],
    [{ actualResult: 'Hoàn thành 28/3; dự kiến 30/6' }, [], ''],
    [{ actualResult: 'Kế hoạch số 12/KH-UBND ngày 28/3/2025' }, [], ''],
    [{ actualResult: 45_744 }, [], ''],
    [{ status: 'Hoàn thành', actualResult: 'Hoàn thành ngày 28/3' }, ['2025-03-28'], 'J7'],
    [{ status: 'Hoàn thành ngày 20/3', actualResult: 'Hoàn thành ngày 28/3' }, ['2025-03-20'], 'I7'],
    [{ completedOn: '20/3', actualResult: 'Hoàn thành ngày 28/3' }, ['2025-03-20'], 'G7'],
  ])('%j', (written, completions, datesCell) => {
    const found = read(written);
    expect(found.completions.map(({ date }) => isoDate(date))).toEqual(completions);
    expect(found.datesCell).toBe(datesCell);
  });

  test.each<[Written, boolean, string]>([
    [{}, false, ''],
    [{ completedOn: '28/3' }, false, 'G7'],
    [{ completedOn: '28/3; sớm' }, false, 'G7'],
    [{ completedOn: '28/3; 11/4' }, true, 'G7'],
    [{ completedOn: '11/4' }, true, 'G7'],
  ])('%j: one lies ahead %j', (written, isAhead, completedOnCell) => {
    const found = read(written);
    expect(found.isAhead).toBe(isAhead);
    expect(found.completedOnCell).toBe(completedOnCell);
  });
});

describe('what the words claim', () => {
  test.each<[Written, string, string | undefined]>([
    [{}, 'none', undefined],
    [{ status: '' }, 'none', undefined],
    [{ status: 'Hoàn thành' }, 'completed', 'I7'],
    [{ completedOn: 'x' }, 'completed', 'G7'],
    [{ completedOn: 'x', status: 'Hoàn thành trễ hạn' }, 'completedLate', 'I7'],
    [{ status: 'Hoàn thành', progress: 0.5 }, 'started', 'H7'],
    [{ status: 'Chưa thực hiện', progress: 0.5 }, 'started', 'H7'],
    [{ status: 'Chưa thực hiện' }, 'notStarted', 'I7'],
    [{ status: 50 }, 'started', 'I7'],
    [{ status: 100 }, 'completed', 'I7'],
    [{ progress: '' }, 'none', undefined],
    [{ status: statusCell('inProgress') }, 'none', undefined],
    [{ status: statusCell('inProgress'), completedOn: '28/3' }, 'none', undefined],
    [{ status: statusCell('inProgress'), progress: '100%' }, 'completed', 'H7'],
    [{ status: statusCell('inProgress'), progress: '40%' }, 'started', 'H7'],
    [{ status: 'Đang thực hiện', completedOn: '28/3' }, 'started', 'I7'],
    [{ status: 'Đã phát 20 lượt loa' }, 'started', 'I7'],
    [{ status: 'Đã giao' }, 'none', undefined],
    [{ status: 'Đã hoàn thành quý I' }, 'none', undefined],
    [{ actualResult: 'Đã phát 20 lượt loa' }, 'none', undefined],
    [{ actualResult: 'Đã xong', completedOn: '28/3' }, 'none', undefined],
    [{ actualResult: 'Đã xong' }, 'completed', 'J7'],
    [{ actualResult: 'Đang thực hiện, đạt khoảng 70%' }, 'started', 'J7'],
    [{ actualResult: 'Chưa thực hiện' }, 'notStarted', 'J7'],
    [{ actualResult: 'Đạt 75%' }, 'started', 'J7'],
    [{ actualResult: 'Báo cáo tổng kết' }, 'none', undefined],
    [{ actualResult: 100 }, 'none', undefined],
    [{ actualResult: 'Đã xong', status: 'Đang làm' }, 'started', 'I7'],
    [{ actualResult: 'Đã xong', status: statusCell('behind') }, 'completed', 'J7'],
    [{ actualResult: 'Hoàn thành ngày 28/3' }, 'none', undefined],
  ])('%j: %s', (written, claim, cell) => {
    const found = read(written);
    expect(found.claim).toBe(claim);
    expect(found.claimCell?.cell).toBe(cell);
  });
});

describe('work has begun where the first cell shows it', () => {
  test.each<[Written, string]>([
    [{}, ''],
    [{ actualResult: 'Đã họp', evidence: '12/BC-UBND' }, 'J7'],
    [{ actualResult: '', evidence: '12/BC-UBND' }, 'K7'],
    [{ actualResult: ' - ', evidence: '...' }, ''],
    [{ actualResult: '--', evidence: 'Chưa có' }, ''],
    [{ actualResult: 0 }, ''],
    [{ actualResult: '-5 %' }, 'J7'],
    [{ completedOn: '28/3', evidence: '12/BC-UBND' }, 'G7'],
    [{ completedOn: '11/4', evidence: '12/BC-UBND' }, 'K7'],
    [{ status: 'Đang thực hiện' }, 'I7'],
    [{ status: 'Chưa thực hiện' }, ''],
  ])('%j: %s', (written, cell) => {
    const found = read(written);
    expect(found.begunCell).toBe(cell);
    expect(found.hasBegun).toBe(cell !== '');
  });
});

describe('what was not used or does not agree is said', () => {
  test.each<[Written, boolean, readonly object[]]>([
    [{ completedOn: '28/3' }, false, []],
    [{ completedOn: '11/4' }, false, [{ code: 'completedOnInFuture', severity: 'error', cell: 'G7' }]],
    [
      { completedOn: '28/3; sớm' },
      true,
      [{ code: 'completedOnNotUnderstood', severity: 'error', cell: 'G7', rest: 'sớm' }],
    ],
    [{ status: 'Tạm dừng' }, false, [{ code: 'statusNotUnderstood', severity: 'warning', cell: 'I7' }]],
    [{ progress: 'lạ' }, false, [{ code: 'statusNotUnderstood', severity: 'warning', cell: 'H7' }]],
    [
      { completedOn: 'x', status: 'Hoàn thành', progress: 0.5 },
      false,
      [
        { code: 'recordsDisagree', severity: 'warning', cell: 'G7', other: 'H7' },
        { code: 'recordsDisagree', severity: 'warning', cell: 'I7', other: 'H7' },
      ],
    ],
  ])('%j', (written, unread, problems) => {
    const found = read(written);
    expect(found.unread).toBe(unread);
    expect(toldProblems(found.problems)).toEqual(problems);
  });
});
