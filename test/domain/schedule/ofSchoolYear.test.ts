import { formatDate } from '../../../src/domain/calendar/formatDate';
import { ofSchoolYear } from '../../../src/domain/schedule/ofSchoolYear';
import { parseSchedule } from '../../../src/domain/schedule/parseSchedule';

describe('deadlines of the school year 2025 - 2026', () => {
  test.each([
    ['Tháng 9', '30/09/2025'],
    ['Tháng 3', '31/03/2026'],
    ['Trước 20/11', '20/11/2025'],
    ['Trước 20/5', '20/05/2026'],
    ['Tháng 12 và tháng 5', '31/12/2025 31/05/2026'],
    ['Quý I', '31/03/2026'],
    ['Tháng 3/2025', '31/03/2025'],
    ['15/1/2026', '15/01/2026'],
    ['Hằng quý', '30/09/2025 31/12/2025 31/03/2026 30/06/2026'],
    ['Thường xuyên', ''],
    ['xyz', 'notUnderstood'],
  ])('%s: %s', (phrase, expected) => {
    const reading = ofSchoolYear(parseSchedule(phrase, 2025));
    const due = reading.kind === 'understood' ? reading.schedule.due : undefined;
    expect(due ? due.map(({ date }) => formatDate(date)).join(' ') : reading.kind).toBe(expected);
  });
});
