import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/dayNumber';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import type { IndicatorJudgement, TargetOp } from '../../../src/domain/table/Indicator';
import { judgeOutlook, type OutlookFacts } from '../../../src/domain/indicator/judgeOutlook';
import type { Figures } from '../../../src/domain/indicator/sumFigures';
import { describeOutlook } from '../../../src/domain/indicator/indicator.vi';
import { sampleIndicator } from '../report/sampleAnalysis';

const year = { from: plainDate(2024, 12, 15), to: plainDate(2025, 12, 14) };
const Q1 = { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) };
const Q2 = { from: plainDate(2025, 3, 15), to: plainDate(2025, 6, 14) };
const HALF = { from: Q1.from, to: Q2.to };
const Q3 = { from: plainDate(2025, 6, 15), to: plainDate(2025, 9, 14) };

const target = (op: TargetOp, value: number, unit = '%') => ({ op, value, unit, rule: 'central' }) as const;
const counts = (numerator: number, denominator: number): Partial<IndicatorJudgement> => ({
  numerator,
  denominator,
  actual: (numerator * 100) / denominator,
  verdict: 'met',
});
const of = (
  window: { from: Figures['from']; to: Figures['to'] },
  numerator: number,
  denominator: number,
) => ({
  ...window,
  numerator,
  denominator,
});
const judge = (judgement: Partial<IndicatorJudgement>, facts: Partial<OutlookFacts> = {}) =>
  judgeOutlook({
    judgement: sampleIndicator('1', { assigned: target('>=', 80), ...judgement }).judgement,
    counted: Q1,
    year,
    earlier: [],
    ...facts,
  });

describe('quý I alone: 90 of 365 days, three times as many cases to come', () => {
  test.each<[string, Partial<IndicatorJudgement>, string]>([
    [
      '70 of 100 against 80 %: 255 of the 306 to come',
      counts(70, 100),
      'Còn khả năng đạt nếu cải thiện kết quả: trong khoảng 306 trường hợp còn lại của năm cần ít nhất 83,34% đạt yêu cầu. Từ đầu năm đạt 70/100.',
    ],
    [
      'all good: the rest may fall behind a little',
      counts(100, 100),
      'Đang bảo đảm đạt: trong khoảng 306 trường hợp còn lại của năm cần ít nhất 73,53% đạt yêu cầu. Từ đầu năm đạt 100/100.',
    ],
    [
      '2 of 10000 against 80 %: not even if all are good',
      { ...counts(2, 10_000), assigned: target('>=', 99) },
      'Khó đạt nếu không có thay đổi cả năm. Từ đầu năm đạt 2/10.000, ước tính khoảng 30.556 trường hợp còn lại của năm.',
    ],
    [
      '100 %, one missed: lost, however many are to come',
      { ...counts(2, 3), assigned: target('>=', 100) },
      'Khó đạt nếu không có thay đổi cả năm. Từ đầu năm đạt 2/3, ước tính khoảng 9 trường hợp còn lại của năm.',
    ],
    [
      'an upper limit: how many may be late',
      { ...counts(2, 100), assigned: target('<=', 5) },
      'Đang bảo đảm đạt: trong khoảng 306 trường hợp còn lại của năm không được quá 5,88%. Từ đầu năm đạt 2/100.',
    ],
    [
      'an upper limit that is passed',
      { ...counts(60, 100), assigned: target('<=', 5) },
      'Khó đạt nếu không có thay đổi cả năm. Từ đầu năm đạt 60/100, ước tính khoảng 306 trường hợp còn lại của năm.',
    ],
    [
      '100 %, none missed',
      { ...counts(100, 100), assigned: target('>=', 100) },
      'Đang bảo đảm đạt: trong khoảng 306 trường hợp còn lại của năm cần ít nhất 100% đạt yêu cầu. Từ đầu năm đạt 100/100.',
    ],
    [
      'at most 100 %',
      { ...counts(90, 100), assigned: target('<=', 100) },
      'Đã chắc đạt cả năm. Từ đầu năm đạt 90/100, ước tính khoảng 306 trường hợp còn lại của năm.',
    ],
    [
      'every case to come is needed',
      { ...counts(9, 18), assigned: target('>=', 87) },
      'Còn khả năng đạt nếu cải thiện kết quả: trong khoảng 55 trường hợp còn lại của năm cần ít nhất 100% đạt yêu cầu. Từ đầu năm đạt 9/18.',
    ],
    [
      'no case to come may count',
      { ...counts(3, 18), assigned: target('<=', 5) },
      'Còn khả năng đạt nếu cải thiện kết quả: trong khoảng 55 trường hợp còn lại của năm không được quá 0%. Từ đầu năm đạt 3/18.',
    ],
    [
      'at most half of 146: 73',
      { ...counts(10, 36), assigned: target('<=', 50) },
      'Đang bảo đảm đạt: trong khoảng 110 trường hợp còn lại của năm không được quá 57,27%. Từ đầu năm đạt 10/36.',
    ],
    [
      'less than half of 146: 72',
      { ...counts(10, 36), assigned: target('<', 50) },
      'Đang bảo đảm đạt: trong khoảng 110 trường hợp còn lại của năm không được quá 56,36%. Từ đầu năm đạt 10/36.',
    ],
    [
      'more than half of 146: 74',
      { ...counts(19, 36), assigned: target('>', 50) },
      'Đang bảo đảm đạt: trong khoảng 110 trường hợp còn lại của năm cần ít nhất 50% đạt yêu cầu. Từ đầu năm đạt 19/36.',
    ],
    [
      'ten cases are enough for a pace',
      counts(10, 10),
      'Đang bảo đảm đạt: trong khoảng 31 trường hợp còn lại của năm cần ít nhất 74,2% đạt yêu cầu. Từ đầu năm đạt 10/10.',
    ],
  ])('%s', (_, judgement, said) => expect(describeOutlook(judge(judgement))).toBe(said));

  test('what is lost is told with the cases still to come', () =>
    expect(judge({ ...counts(2, 3), assigned: target('>=', 100) })).toStrictEqual({
      ...{ kind: 'outOfReach', ...Q1, numerator: 2, denominator: 3 },
      ...{ remaining: 9, share: 0, isLimit: false },
    }));
});

describe('earlier periods are added where their days join', () => {
  const sumOf = (counted: typeof Q1, ...earlier: Figures[]) => {
    const found = judge(counts(50, 100), { counted, earlier });
    return found.kind === 'notEnough' ? describeOutlook(found) : [found.numerator, found.denominator];
  };

  test.each<[string, typeof Q1, Figures[], unknown]>([
    ['quý I', Q2, [of(Q1, 20, 40)], [70, 140]],
    ['quý I and II', Q3, [of(Q1, 20, 40), of(Q2, 7, 8)], [77, 148]],
    ['six months', Q3, [of(HALF, 30, 60)], [80, 160]],
    [
      'six months, and not quý I and II again',
      Q3,
      [of(Q1, 20, 40), of(HALF, 30, 60), of(Q2, 7, 8)],
      [80, 160],
    ],
    ['a report for six months holds all', HALF, [of(Q1, 20, 40)], [50, 100]],
    ['of two reports on quý I the newer', Q2, [of(Q1, 1, 1), of(Q1, 20, 40)], [70, 140]],
    ['no cases in quý I', Q2, [of(Q1, 0, 0)], [50, 100]],
    [
      'quý I is missing',
      Q2,
      [],
      'Không đủ số liệu để ước tính cả năm: thiếu số liệu từ ngày 15/12/2024 đến ngày 14/03/2025.',
    ],
    [
      'quý II is missing',
      Q3,
      [of(Q1, 20, 40)],
      'Không đủ số liệu để ước tính cả năm: thiếu số liệu từ ngày 15/12/2024 đến ngày 14/06/2025.',
    ],
    [
      'a report that began in the year before',
      Q2,
      [of({ from: plainDate(2024, 11, 1), to: Q1.to }, 20, 40)],
      'Không đủ số liệu để ước tính cả năm: thiếu số liệu từ ngày 15/12/2024 đến ngày 14/03/2025.',
    ],
    [
      'quý I by the calendar does not join the windows of the decree',
      Q2,
      [of({ from: plainDate(2025, 1, 1), to: plainDate(2025, 3, 31) }, 20, 40)],
      'Không đủ số liệu để ước tính cả năm: thiếu số liệu từ ngày 15/12/2024 đến ngày 14/03/2025.',
    ],
  ])('%s', (_, counted, earlier, sum) => expect(sumOf(counted, ...earlier)).toEqual(sum));
});

describe('“Không đủ số liệu” rather than a guess', () => {
  test.each<[string, Partial<IndicatorJudgement>, Partial<OutlookFacts>, string]>([
    ['a rate typed without counts', { verdict: 'met', actual: 90 }, {}, 'kỳ này chưa có đủ tử số, mẫu số'],
    ['nothing recorded', { verdict: 'noData' }, {}, 'kỳ này chưa có đủ tử số, mẫu số'],
    ['invalid counts', { ...counts(9, 8), verdict: 'invalid' }, {}, 'kỳ này chưa có đủ tử số, mẫu số'],
    ['half of a pair', { verdict: 'noData', denominator: 100 }, {}, 'kỳ này chưa có đủ tử số, mẫu số'],
    ['the other half', { verdict: 'noData', numerator: 100 }, {}, 'kỳ này chưa có đủ tử số, mẫu số'],
    ['nine cases in a quarter', counts(9, 9), {}, 'số phát sinh quá ít'],
    [
      'none to come before the year ends',
      counts(10, 10),
      { counted: { from: Q1.from, to: addDays(year.to, -5) } },
      'số phát sinh quá ít',
    ],
    [
      'a day short of two months',
      counts(50, 100),
      { counted: { from: Q1.from, to: addDays(Q1.from, 58) } },
      'thời gian đã qua quá ngắn',
    ],
    [
      'twenty cases, twice the same',
      counts(12, 20),
      { counted: Q2, earlier: [of(Q1, 12, 20)] },
      'số liệu kỳ này trùng với kỳ trước, cần cập nhật',
    ],
    [
      'a range',
      { ...counts(50, 100), assigned: { op: 'between', value: [40, 60], unit: '%', rule: 'central' } },
      {},
      'chỉ tiêu không phải',
    ],
    ['just that', { ...counts(50, 100), assigned: target('=', 50) }, {}, 'chỉ tiêu không phải'],
    ['five cases in a quarter', counts(5, 5), {}, 'số phát sinh quá ít'],
    ['no cases', { verdict: 'noCases', denominator: 0 }, {}, 'từ đầu năm chưa phát sinh'],
    [
      'the figures of the quarter before, still standing',
      counts(50, 100),
      { counted: Q2, earlier: [of(Q1, 50, 100)] },
      'số liệu kỳ này trùng với kỳ trước, cần cập nhật',
    ],
    [
      'two weeks into the year',
      counts(50, 100),
      { counted: { from: Q1.from, to: addDays(Q1.from, 14) } },
      'thời gian đã qua quá ngắn',
    ],
    [
      'a change against last year',
      { ...counts(50, 100), assigned: target('increase', 5) },
      {},
      'chỉ tiêu không phải',
    ],
    ['an amount', { ...counts(50, 100), assigned: target('>=', 5, 'hồ sơ') }, {}, 'chỉ tiêu không phải'],
  ])('%s', (_, judgement, facts, reason) =>
    expect(describeOutlook(judge(judgement, facts))).toContain(
      `Không đủ số liệu để ước tính cả năm: ${reason}`,
    ),
  );

  test.each<[string, Partial<OutlookFacts>]>([
    ['two months', { counted: { from: Q1.from, to: addDays(Q1.from, 59) } }],
    ['as many cases as before, not as many good', { counted: Q2, earlier: [of(Q1, 49, 100)] }],
    ['as many good ones of other cases', { counted: Q2, earlier: [of(Q1, 50, 90)] }],
    ['the report on the same period once more', { earlier: [of(Q1, 50, 100)] }],
    ['figures of a day of both', { counted: HALF, earlier: [of({ from: Q1.from, to: Q1.from }, 50, 100)] }],
  ])('enough: %s', (_, facts) => expect(judge(counts(50, 100), facts).kind).not.toBe('notEnough'));

  test('few feedbacks, all the same in two quarters, are a coincidence', () =>
    expect(judge(counts(12, 12), { counted: Q2, earlier: [of(Q1, 12, 12)] }).kind).toBe('onTrack'));
});

describe('whatever the figures', () => {
  const facts = fc.record({
    good: fc.nat(5000),
    bad: fc.nat(5000),
    value: fc.integer({ min: 1, max: 100 }),
    op: fc.constantFrom<TargetOp>('>=', '>', '<=', '<'),
  });
  const keeps = (op: TargetOp, numerator: number, denominator: number, value: number): boolean => {
    const over = numerator * 100;
    const border = value * denominator;
    if (op === '>=') return over >= border;
    if (op === '>') return over > border;
    return op === '<=' ? over <= border : over < border;
  };

  test('the stated share is enough, and the year is lost or won only where no share changes it', () =>
    fc.assert(
      fc.property(facts, ({ good, bad, value, op }) => {
        const found = judge({ ...counts(good, good + bad), assigned: target(op, value) });
        if (found.kind === 'notEnough') return;
        const { remaining, share, isLimit } = found;
        const reached = (more: number) => keeps(op, good + more, good + bad + remaining, value);
        const best = isLimit ? 0 : remaining;
        const worst = isLimit ? remaining : 0;
        expect(reached(worst)).toBe(found.kind === 'secured');
        expect(reached(best)).toBe(found.kind !== 'outOfReach');
        if (found.kind === 'secured' || found.kind === 'outOfReach') return;
        expect(found.kind).toBe(keeps(op, good, good + bad, value) ? 'onTrack' : 'within');
        const cases = (share * remaining) / 100;
        expect(reached(isLimit ? Math.floor(cases + 1e-9) : Math.ceil(cases - 1e-9))).toBe(true);
      }),
    ));
});
