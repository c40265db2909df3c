import { dueOf, readPhrase } from './readPhrase';
import { QUARTER_ENDS } from './phrases/periodDays';

describe('one part after the other, each with its words', () => {
  const cases: readonly (readonly [text: string, parts: readonly string[]])[] = [
    [
      '- Định kỳ 3 tháng/lần. - Đột xuất theo yêu cầu',
      ['recurring: - Định kỳ 3 tháng/lần', 'adhoc: - Đột xuất theo yêu cầu'],
    ],
    ['a) Quý I; b) Quý II', ['once: a) Quý I', 'once: b) Quý II']],
    ['1. Quý I\n2. Quý II', ['once: 1. Quý I', 'once: 2. Quý II']],
    ['(1) Quý I; (2) Quý II', ['once: (1) Quý I', 'once: (2) Quý II']],
    ['+ Quý I\n• Quý II', ['once: + Quý I', 'once: Quý II']],
    ['15/3;15/6', ['once: 15/3', 'once: 15/6']],
    ['Từ tháng 3, tháng 6', ['ongoing: Từ tháng 3', 'once: tháng 6']],
    ['Từ tháng 3, từ tháng 6', ['ongoing: Từ tháng 3', 'ongoing: từ tháng 6']],
    ['Từ ngày ban hành Kế hoạch, 31/12', ['adhoc: Từ ngày ban hành Kế hoạch', 'once: 31/12']],
    ['Quý I\n- theo kế hoạch', ['once: Quý I', 'linked: - theo kế hoạch']],
    ['Quý I; đạt 50% trước 30/6', ['once: Quý I', 'once: đạt 50% trước 30/6']],
    ['Quý I (thường xuyên)', ['once: Quý I (thường xuyên)', 'ongoing: Quý I (thường xuyên)']],
    [
      'Trước 15/12 (thường xuyên)',
      ['once: Trước 15/12 (thường xuyên)', 'ongoing: Trước 15/12 (thường xuyên)'],
    ],
    ['Hằng năm (thường xuyên)', ['recurring: Hằng năm (thường xuyên)', 'ongoing: Hằng năm (thường xuyên)']],
    ['Đột xuất (năm 2025)', ['adhoc: Đột xuất (năm 2025)', 'once: Đột xuất (năm 2025)']],
    ['Quý I\nQuý III', ['once: Quý I', 'once: Quý III']],
    ['Báo cáo\nquý I', ['once: Báo cáo\nquý I']],
    ['Quý I./.', ['once: Quý I']],
    ['Quý I…', ['once: Quý I']],
    ['Đợt 1: 15/3; Đợt 2: 15/6', ['once: Đợt 1: 15/3', 'once: Đợt 2: 15/6']],
    ['Đợt 1 15/3, Đợt 2 15/6', ['once: Đợt 1 15/3', 'once: Đợt 2 15/6']],
    ['15.12', []],
    ['Trước 15.12.2025. Đột xuất', ['once: Trước 15.12.2025', 'adhoc: Đột xuất']],
    ['Quý I, đồng thời đột xuất', ['once: Quý I', 'adhoc: đột xuất']],
    ['Quý I và khi có yêu cầu', ['once: Quý I', 'adhoc: khi có yêu cầu']],
    ['Quý I hoặc khi có yêu cầu', ['once: Quý I', 'adhoc: khi có yêu cầu']],
    ['Khi có yêu cầu hoặc quý I', ['adhoc: Khi có yêu cầu', 'once: quý I']],
    ['Quý I hoặc Quý II', []],
    ['Quý I - Báo cáo khi có yêu cầu', ['once: Quý I', 'adhoc: Báo cáo khi có yêu cầu']],
    ['Định kỳ, đột xuất', ['linked: Định kỳ', 'adhoc: đột xuất']],
    ['Định kỳ', []],
    ['Quý I; định kỳ', ['once: Quý I', 'linked: định kỳ']],
    [
      'Thường xuyên (báo cáo trước 15/12)',
      ['ongoing: Thường xuyên (báo cáo trước 15/12)', 'once: Thường xuyên (báo cáo trước 15/12)'],
    ],
    [
      'năm 2025 và các năm tiếp theo',
      ['once: năm 2025 và các năm tiếp theo', 'ongoing: năm 2025 và các năm tiếp theo'],
    ],
    ['năm 2026 và các năm tiếp theo', ['ongoing: năm 2026 và các năm tiếp theo']],
    ['Thường xuyên đến hết năm 2025', ['ongoing: Thường xuyên đến hết năm 2025']],
    [
      'Thường xuyên đến hết năm 2026',
      ['ongoing: Thường xuyên đến hết năm 2026', 'once: Thường xuyên đến hết năm 2026'],
    ],
  ];
  test.each(cases)('%j', (text, wanted) => {
    const schedule = readPhrase(text);
    const all = typeof schedule === 'string' ? [] : schedule.parts;
    expect(all.map((part) => `${part.kind}: ${part.text}`)).toEqual(wanted);
  });
});

describe('the kind of the whole', () => {
  test.each([
    ['Quý I; Quý II', 'recurring', ['year', 'lastDay']],
    ['Quý I; 31/3', 'once', ['year', 'lastDay']],
    ['Hằng quý; hằng tháng', 'recurring', ['year', 'periods']],
    ['Đột xuất; khi có yêu cầu', 'adhoc', []],
    ['Quý I; đột xuất', 'mixed', ['year', 'lastDay']],
    ['Quý I/2025; trước 15/6', 'recurring', ['lastDay', 'year', 'beforeIsBy']],
  ])('%s', (text, kind, implied) => expect(readPhrase(text)).toMatchObject({ kind, implied }));
});

test('one row holds 36 days at most, the next day opens another', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => `${(i % 28) + 1}/${Math.floor(i / 28) + 1}`).join(', ');
  const partsOf = (text: string) => {
    const schedule = readPhrase(text);
    return typeof schedule === 'string' ? [] : schedule.parts.map(({ due }) => due.length);
  };
  expect(partsOf(days(36))).toEqual([36]);
  expect(partsOf(days(37))).toEqual([36, 1]);
});

describe('the year of two parts', () => {
  test.each([
    ['Quý IV; Quý I', ['2025-03-31 Quý I', '2025-12-31 Quý IV']],
    ['Quý IV/2024; Quý I', ['2024-12-31 Quý IV/2024', '2025-03-31 Quý I']],
    ['Quý IV; Quý I/2026', ['2025-12-31 Quý IV', '2026-03-31 Quý I/2026']],
    ['20/6/2025. 20/6', ['2025-06-20']],
    ['Quý III/2025; hằng quý', QUARTER_ENDS],
    ['Hằng quý; quý III/2025', QUARTER_ENDS],
  ])('%s', (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });

  test.each([
    ...['Quý IV/2025; Quý I', 'Quý IV; Quý I/2025', '20/6, 15/3/2025', '20/6/2025, 15/3'],
    ...['20/6/2025 và 15/3', 'Quý IV/2025, quý I', 'Tháng 11 - Tháng 3', 'Quý I - tháng 2'],
  ])('%s: which year is anyone’s guess', (text) => expect(readPhrase(text)).toBe(`not understood: ${text}`));
});

describe('a label names the period of its day, or the year that it must lie in', () => {
  test.each([
    ['Báo cáo quý I: 20/3; báo cáo 6 tháng: 20/6', ['2025-03-20 Quý I', '2025-06-20 6 tháng đầu năm']],
    ['6 tháng: 30/6; năm: 15/12', ['2025-06-30 6 tháng đầu năm', '2025-12-15']],
    ['Báo cáo tháng 3: 05/4', ['2025-04-05 Tháng 3']],
    ['Quý I/2026: 20/3/2026', ['2026-03-20 Quý I/2026']],
    ['Cấp trường/trung tâm: tháng 3; cấp phường: tháng 4', ['2025-03-31 Tháng 3', '2025-04-30 Tháng 4']],
    ['Năm 2025: quý I', ['2025-03-31 Quý I']],
    ['Năm 2025: thường xuyên', []],
    ['Báo cáo quý: 2/6', ['2025-06-02']],
    ['Năm 2026: 15/3/2026', ['2026-03-15']],
  ])('%s', (text, due) => {
    expect(dueOf(text)).toEqual(due);
  });

  test.each([
    ['Năm 2026: quý I', ': quý I'],
    ['Quý I: hằng tháng', ': hằng tháng'],
    ['Quý I: thường xuyên', ': thường xuyên'],
    ['Quý I: thường xuyên đến hết năm 2026', ': thường xuyên đến hết năm 2026'],
    ['Năm 2026: thường xuyên đến hết năm 2027', '2027'],
    ['Quý I: khi có yêu cầu', ': khi có yêu cầu'],
  ])('%s', (text, rest) => expect(readPhrase(text)).toBe(`not understood: ${rest}`));
});
