import fc from 'fast-check';
import { isoDate } from '../../../src/domain/calendar/formatDate';
import { composed } from './composed';
import { corpus } from './corpus';
import { PLAN_YEAR, readPhrase } from './readPhrase';
import { unseen } from './unseen';

const kindsAndDue = (text: string): string => {
  const schedule = readPhrase(text);
  if (typeof schedule === 'string') return schedule;
  const kinds = [...new Set(schedule.parts.map(({ kind }) => kind))];
  return [...kinds, ...schedule.due.map(({ date }) => isoDate(date))].join(' ');
};

describe('a clause behind another is read as well', () => {
  test.each([
    ['Thường xuyên, tổng kết Đề án năm 2026', 'ongoing once 2026-12-31'],
    ['Thường xuyên, sơ kết năm 2027, tổng kết năm 2030', 'ongoing once 2027-12-31 2030-12-31'],
    ['Theo kế hoạch, tổng kết năm 2026', 'once 2026-12-31'],
    ['Theo quy định hoàn thành năm 2026', 'once 2026-12-31'],
    ['Theo quy định của Chính phủ. Năm 2026', 'linked once 2026-12-31'],
    ['Theo chương trình công tác năm 2025 và đến năm 2030', 'linked once 2030-12-31'],
    ['Năm 2026 xây dựng, năm 2027 vận hành', 'once 2026-12-31 2027-12-31'],
    [
      'Triển khai từ năm 2025, tổng kết năm 2030 và Quý I',
      'not understood: Triển khai từ năm 2025, tổng kết năm 2030 và Quý I',
    ],
    ['Quý I/2026: Hoàn thiện thủ tục và 02 lần/năm', 'once recurring 2025-06-30 2025-12-31 2026-03-31'],
    ['Hằng năm và Cấp trường: Hoàn thành trước ngày 15/11/2025', 'recurring once 2025-11-15 2025-12-31'],
    ['Hằng quý năm 2027', 'recurring 2027-03-31 2027-06-30 2027-09-30 2027-12-31'],
    ['Thường xuyên, năm 2027', 'ongoing once 2027-12-31'],
    ['Tháng 01 hằng năm và Giai đoạn 2026 - 2030', 'recurring 2025-01-31 2030-12-31'],
  ])('%s: %s', (text, wanted) => expect(kindsAndDue(text)).toBe(wanted));
});

describe('a name keeps its year, and how often it comes', () => {
  test.each([
    ['Theo Chương trình công tác năm 2026 của Chính phủ', 'linked'],
    ['Theo kế hoạch kiểm tra hằng năm của Thanh tra tỉnh', 'linked'],
    ['Tháng 12: Xây dựng Kế hoạch năm 2026', 'once 2025-12-31'],
    ['Quý I: trình dự toán ngân sách năm 2026', 'once 2025-03-31'],
    ['Sau khi có kết quả kiểm tra năm 2024', 'adhoc'],
  ])('%s: %s', (text, wanted) => expect(kindsAndDue(text)).toBe(wanted));
});

/** Each has one date in a year that no other phrase names. */
const FAR = [
  { text: 'hoàn thành trước ngày 17/8/2071', due: '2071-08-17' },
  { text: 'tổng kết Đề án năm 2073', due: '2073-12-31' },
  { text: 'báo cáo vào tháng 5/2072', due: '2072-05-31' },
  { text: 'trình Chính phủ tháng 10/2074', due: '2074-10-31' },
  { text: 'Quý III/2072 đưa vào vận hành', due: '2072-09-30' },
];
const inYear = (text: string): string =>
  text.replace(/Y\+1/g, String(PLAN_YEAR + 1)).replace(/(?<!\p{L})Y(?!\p{L})/gu, String(PLAN_YEAR));
const REAL = [...corpus, ...composed, ...unseen].flatMap(({ wordings }) =>
  wordings.map(({ text }) => inYear(text)),
);
/** What a date behind it cannot bring to an end: not "Hằng tháng, từ tháng 7". */
const CLOSED = REAL.filter((text) => !/từ|bắt đầu/iu.test(text));
const JOINTS = ['; ', ', ', '. ', '\n', ' và '];
/** Undefined where the phrase is not understood. */
function datesOf(text: string): readonly string[] | undefined {
  const schedule = readPhrase(text);
  return typeof schedule === 'string' ? undefined : schedule.due.map(({ date }) => isoDate(date));
}
const monthDays = (dates: readonly string[]): readonly string[] => dates.map((date) => date.slice(5));

describe('of clauses that are joined none vanishes: all their dates are read, or the phrase is not understood', () => {
  const holds = (text: string, due: readonly string[]): void => {
    const read = datesOf(text);
    if (read)
      expect({ text, missing: due.filter((date) => !read.includes(date)) }).toEqual({ text, missing: [] });
  };

  test('a far date behind any phrase, or before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CLOSED),
        fc.constantFrom(...JOINTS),
        fc.constantFrom(...FAR),
        fc.boolean(),
        (phrase, joint, far, isBehind) => {
          holds(isBehind ? `${phrase}${joint}${far.text}` : `${far.text}${joint}${phrase}`, [far.due]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('several far dates', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(FAR, { minLength: 2 }),
        fc.array(fc.constantFrom('; ', '\n', '. '), { minLength: 4, maxLength: 4 }),
        (clauses, joints) => {
          const text = clauses.reduce(
            (joined, { text }, i) => `${joined}${i > 0 ? (joints[i - 1] ?? '') : ''}${text}`,
            '',
          );
          holds(
            text,
            clauses.map(({ due }) => due),
          );
        },
      ),
    );
  });

  test('the days of the phrase before a far date stay, whatever year they take', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLOSED), fc.constantFrom(...FAR), (phrase, far) => {
        const text = `${phrase}; ${far.text}`;
        const days = monthDays(datesOf(text) ?? datesOf(phrase) ?? []);
        const missing = monthDays(datesOf(phrase) ?? []).filter((day) => !days.includes(day));
        expect({ text, missing }).toEqual({ text, missing: [] });
      }),
      { numRuns: 300 },
    );
  });
});
