import { describeSchedule } from '../../../src/domain/schedule/describeSchedule';
import { MONTHS, NEXT_MONTHS } from './phrases/periodDays';
import { PLAN_YEAR, readPhrase } from './readPhrase';

function described(text: string): string {
  const schedule = readPhrase(text);
  return typeof schedule === 'string' ? schedule : describeSchedule(schedule, PLAN_YEAR);
}

describe('a schedule in Vietnamese', () => {
  test.each([
    ['Quý I', 'Quý I: chậm nhất ngày 31/03/2025'],
    ['trước 15/12', 'Chậm nhất ngày 15/12/2025'],
    ['Đợt 1: 15/3; Đợt 2: 15/6', 'Chậm nhất ngày 15/03/2025; Chậm nhất ngày 15/06/2025'],
    ['Mỗi tháng', 'Hằng tháng'],
    ['ngày 31 hằng tháng', 'Hằng tháng'],
    ['2 tháng/lần', 'Định kỳ 02 tháng'],
    ['3 tháng/lần', 'Hằng quý'],
    ['4 tháng/lần', 'Định kỳ 04 tháng'],
    ['6 tháng/lần', 'Định kỳ 06 tháng'],
    ['mỗi năm', 'Hằng năm'],
    ['mỗi tuần', 'Hằng tuần'],
    ['trước ngày 25 hằng tháng', 'Ngày 25 hằng tháng'],
    ['ngày 30 hằng tháng', 'Ngày 30 hằng tháng'],
    ['Quý I, II', 'Định kỳ các ngày 31/03/2025, 30/06/2025'],
    ['Hằng năm, trước 15/12', 'Định kỳ các ngày 15/12/2025'],
    [
      'ngày 5 tháng sau',
      `Định kỳ các ngày ${NEXT_MONTHS.map((day) => day.split('-').reverse().join('/')).join(', ')}`,
    ],
    ['31/12, 15/01/2026', 'Định kỳ các ngày 31/12/2025, 15/01/2026'],
    ['ngày 15 tháng 1, 2', 'Định kỳ các ngày 15/01/2025, 15/02/2025'],
    ['ngày 15 tháng cuối quý', 'Định kỳ các ngày 15/03/2025, 15/06/2025, 15/09/2025, 15/12/2025'],
    ['Thường xuyên', 'Thường xuyên'],
    ['Theo kế hoạch', 'Theo kế hoạch, văn bản riêng'],
    ['Đột xuất', 'Khi phát sinh'],
    ['Hằng quý và đột xuất', 'Hằng quý; Khi phát sinh'],
  ])('%s', (text, description) => {
    expect(described(text)).toBe(description);
  });
});

describe('twelve days that are not of twelve months on one day', () => {
  const monthly = (day: (month: string) => string) =>
    MONTHS.map((_, i) => day(String(i + 1).padStart(2, '0')));
  test.each([
    ['of another year', monthly((month) => `15/${month}/2026`)],
    ['one a day early', monthly((month) => `${month === '12' ? '14' : '15'}/${month}/2025`)],
    ['none in February', [...monthly((month) => `30/${month}/2025`).filter((_, i) => i !== 1), '28/03/2025']],
  ])('%s', (_, days) => {
    const sorted = [...days].sort((a, b) => monthFirst(a).localeCompare(monthFirst(b)));
    expect(described(sorted.join(', '))).toBe(`Định kỳ các ngày ${sorted.join(', ')}`);
  });
  const monthFirst = (day: string) => day.split('/').reverse().join('-');
});
