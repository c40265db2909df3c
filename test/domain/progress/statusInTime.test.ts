import { parseIsoDate } from '../../../src/domain/calendar/formatDate';
import { plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import { reportedQuarter } from '../../../src/domain/period/defaultPeriod';
import { judgeTask } from '../../../src/domain/progress/judgeTask';
import type { AsOf } from '../../../src/domain/progress/PartJudgement';
import { readSchedule } from '../../../src/domain/schedule/readSchedule';
import type { Recorded } from '../../../src/domain/table/Task';
import { typed } from '../typed';

const day = (iso: string): PlainDate => parseIsoDate(iso) ?? plainDate(0, 0, 0);
type Cells = Readonly<Partial<Record<'due' | 'completedOn' | 'actualResult' | 'evidence', string>>>;

/** A task of the plan of 2025, quarters counted as Nghị định 09/2019/NĐ-CP does, reports due on the 17th. */
function judge(
  time: string,
  cells: Cells,
  asOf: string,
  { content = 'Tuyên truyền', ...more }: Partial<AsOf> & { content?: string } = {},
) {
  const cell = typed(time, 'General', 'Sổ!E7');
  const recorded: Recorded = Object.fromEntries(
    Object.entries(cells).map(([role, value]) => [role, typed(value, 'General', `Sổ!${role}`)]),
  );
  const on = day(asOf);
  const { from } = reportedQuarter(on, 2025, { periodCalendar: 'decree09', unitSince: null });
  return judgeTask({
    ...{ schedule: readSchedule(cell, 2025), time: cell, recorded, content },
    ...{ asOf: on, year: 2025, soonDays: 15, since: from, reportDay: 17, ...more },
  });
}

describe('ongoing work is to be recorded in the quarter that is reported on', () => {
  test.each<[cells: Cells, asOf: string, status: string]>([
    [{ completedOn: '20/02/2025' }, '2025-03-10', 'ongoing'],
    [{ completedOn: '20/02/2025' }, '2025-04-10', 'ongoing'],
    [{ completedOn: '20/02/2025' }, '2025-06-20', 'needsUpdate'],
    [{ completedOn: '20/02/2025; 20/5/2025' }, '2025-06-20', 'ongoing'],
    [{ completedOn: '20/5/2025' }, '2025-07-10', 'ongoing'],
    [{ completedOn: '20/5/2025' }, '2025-08-15', 'needsUpdate'],
    [{ evidence: '12/BC-UBND ngày 05/02/2025' }, '2025-06-20', 'needsUpdate'],
    [{ evidence: '12/BC-UBND ngày 05/5/2025' }, '2025-06-20', 'ongoing'],
    [{ evidence: '12/BC-UBND' }, '2025-06-20', 'ongoing'],
    [{ actualResult: 'Quý I: đã phát 20 lượt loa' }, '2025-06-20', 'needsUpdate'],
    [{ actualResult: 'Quý I: 20 lượt loa\nQuý II: 25 lượt loa' }, '2025-06-20', 'ongoing'],
    [{ actualResult: 'Tháng 2: 20 lượt loa' }, '2025-06-20', 'needsUpdate'],
    [
      { actualResult: 'Đã phát 20 lượt loa', evidence: 'KH số 12/KH-UBND ngày 05/01/2025' },
      '2025-06-20',
      'ongoing',
    ],
    [{}, '2025-06-20', 'needsUpdate'],
  ])('%j as of %s: %s', (cells, asOf, status) => {
    expect(judge('Thường xuyên', cells, asOf).status).toBe(status);
  });

  test('the reason names the last record, its cell and the first day of the period', () => {
    expect(judge('Thường xuyên', { completedOn: '20/02/2025' }, '2025-06-20').reason).toBe(
      'Việc thường xuyên (ô Sổ!E7) ghi nhận lần cuối ngày 20/02/2025 (ô Sổ!completedOn), chưa cập nhật trong kỳ từ ngày 15/03/2025.',
    );
  });
});

describe('when the plan is over', () => {
  test.each<[time: string, cells: Cells, asOf: string, status: string]>([
    ['Thường xuyên', {}, '2025-12-31', 'needsUpdate'],
    ['Thường xuyên', {}, '2026-01-15', 'noRecord'],
    ['Hằng tuần', {}, '2026-01-15', 'noRecord'],
    ['Theo kế hoạch', {}, '2025-12-31', 'needsDeadline'],
    ['Theo kế hoạch', {}, '2026-01-15', 'noRecord'],
    ['Theo kế hoạch', { evidence: '12/BC-UBND' }, '2026-01-15', 'needsDeadline'],
    ['Theo kế hoạch', { completedOn: '20/5/2025' }, '2026-01-15', 'done'],
    ['Thường xuyên', { completedOn: '20/02/2025' }, '2026-01-15', 'ongoing'],
    ['Khi phát sinh', {}, '2026-01-15', 'onDemand'],
    ['Quý IV', {}, '2026-01-15', 'behind'],
    ['', {}, '2026-01-15', 'needsDeadline'],
  ])('"%s" %j as of %s: %s', (time, cells, asOf, status) => {
    expect(judge(time, cells, asOf).status).toBe(status);
  });

  test('a plan of several years is over when its last year is', () => {
    expect(judge('Thường xuyên', {}, '2026-01-15', { end: plainDate(2030, 12, 31) }).status).toBe(
      'needsUpdate',
    );
  });
});

describe('before the day of the plan’s own decision nothing is due', () => {
  const issued = plainDate(2025, 3, 9);
  test.each<[time: string, cells: Cells, asOf: string, status: string, daysLate: number]>([
    ['Quý I', {}, '2025-03-01', 'notStarted', 0],
    ['Quý I', {}, '2025-03-20', 'dueSoon', 0],
    ['Quý I', {}, '2025-04-10', 'behind', 10],
    ['Thường xuyên', {}, '2025-03-01', 'notStarted', 0],
    ['Thường xuyên', {}, '2025-03-20', 'needsUpdate', 0],
    ['Hằng tháng', {}, '2025-04-10', 'behind', 10],
    ['Hằng tháng', { completedOn: '31/3/2025' }, '2025-04-10', 'inProgress', 0],
    ['Tháng 1', {}, '2025-04-10', 'notUnderstood', 0],
    ['Tháng 1', { completedOn: '20/01/2025' }, '2025-04-10', 'done', 0],
    ['Tháng 1', { due: '28/02/2025' }, '2025-04-10', 'behind', 41],
  ])('"%s" %j as of %s: %s', (time, cells, asOf, status, daysLate) => {
    expect(judge(time, cells, asOf, { issued })).toMatchObject({ status, daysLate });
  });

  test('the reason says so', () => {
    expect(judge('Quý I', {}, '2025-03-01', { issued }).reason).toBe(
      'Kế hoạch ban hành ngày 09/03/2025, chưa đến thời gian thực hiện; hạn Quý I (31/03/2025).',
    );
    expect(judge('Tháng 1', {}, '2025-04-10', { issued }).reason).toContain(
      'trước ngày ban hành kế hoạch 09/03/2025',
    );
  });
});

describe('a periodic report is due on the day of the settings', () => {
  test.each<[content: string, time: string, due: readonly string[]]>([
    ['Báo cáo tình hình kiểm soát TTHC', 'Hằng quý', ['3-17', '6-17', '9-17', '12-17']],
    ['Thực hiện các chế độ báo cáo', 'Định kỳ 06 tháng và cuối năm', ['6-17', '12-17']],
    ['Tổng hợp, báo cáo kết quả', 'Định kỳ 3 tháng/lần. Đột xuất', ['3-17', '6-17', '9-17', '12-17']],
    ['Xây dựng báo cáo năm', 'Hằng năm', ['12-17']],
    ['Báo cáo quý', 'Trước ngày 25 tháng cuối quý', ['3-25', '6-25', '9-25', '12-25']],
    ['Báo cáo kết quả', 'Quý I', ['3-31']],
    ['Kiểm tra công vụ', 'Hằng quý', ['3-31', '6-30', '9-30', '12-31']],
    ['Báo cáo viên pháp luật tuyên truyền', 'Hằng quý', ['3-31', '6-30', '9-30', '12-31']],
  ])('%s, %s: %j', (content, time, due) => {
    const read = judge(time, {}, '2025-01-02', { content }).due.map(
      ({ date }) => `${date.month}-${date.day}`,
    );
    expect(read).toEqual(due);
  });

  test('on another day, and on the last of a shorter month', () => {
    const dueOn = (reportDay: number) =>
      judge('Hằng quý', {}, '2025-01-02', { content: 'Báo cáo', reportDay }).due.map(({ date }) => date.day);
    expect([dueOn(14), dueOn(31)]).toEqual([
      [14, 14, 14, 14],
      [31, 30, 30, 31],
    ]);
  });

  test('a due date that was typed holds', () => {
    const { due } = judge('Hằng quý', { due: '25/3/2025' }, '2025-01-02', { content: 'Báo cáo' });
    expect(due.map(({ date }) => date)).toEqual([plainDate(2025, 3, 25)]);
  });

  test('the reason names the setting', () => {
    expect(judge('Hằng quý', {}, '2025-04-10', { content: 'Báo cáo' })).toMatchObject({
      status: 'behind',
      reason:
        'Hạn Quý I (17/03/2025) đã qua 24 ngày, chưa ghi nhận hoàn thành. Báo cáo định kỳ tính hạn ngày 17 tháng cuối kỳ (Thiết lập).',
    });
  });
});
