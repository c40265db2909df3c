import fc from 'fast-check';
import type { Analysis, FollowedTask } from '../../../src/domain/analysis/Analysis';
import { addDays } from '../../../src/domain/calendar/dayNumber';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import type { Verdict } from '../../../src/domain/table/Indicator';
import { verdictLabels } from '../../../src/domain/indicator/indicator.vi';
import { statusLabels } from '../../../src/domain/progress/progress.vi';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildRecord } from '../../../src/domain/analysis/buildRecord';
import type { Period } from '../../../src/domain/period/Period';
import { sampleAnalysis, sampleIndicator, sampleTask, SHEET, typed } from './sampleAnalysis';

const AS_OF = plainDate(2025, 9, 20);
const WORDS = [
  'kiểm soát',
  'thủ tục',
  'hành chính',
  'TTHC',
  'Bộ phận Một cửa',
  'rà soát,',
  'trực tuyến;',
  '- báo cáo\n',
  '100%',
];
const OFFICES = ['Văn phòng – Thống kê', 'Tư pháp – Hộ tịch', 'VĂN PHÒNG - THỐNG KÊ', 'Văn hóa – Xã hội'];
const SECTIONS = ['A', 'B', 'B.I', 'B.II', 'Đ'];

/** Up to `longest` words in some order. */
const text = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: longest }), fc.nat(1000))
    .map(([count, seed]) =>
      Array.from({ length: count }, (_, index) => WORDS[(seed + 7 * index * index) % WORDS.length]).join(' '),
    );

const statuses = Object.keys(statusLabels) as Status[];
const verdicts = Object.keys(verdictLabels) as Verdict[];

const task = (index: number, longest: number): fc.Arbitrary<FollowedTask> =>
  fc
    .record({
      status: fc.constantFrom(...statuses),
      section: fc.constantFrom('', ...SECTIONS),
      content: text(longest),
      unit: text(8),
      lead: fc.uniqueArray(fc.constantFrom(...OFFICES), { maxLength: 2 }),
      cooperating: fc.uniqueArray(fc.constantFrom(...OFFICES), { maxLength: 2 }),
      daysLate: fc.integer({ min: 1, max: 250 }),
      daysAhead: fc.integer({ min: 0, max: 120 }),
      result: fc.option(text(30), { nil: '' }),
      hasNumber: fc.boolean(),
    })
    .map(({ status, daysLate, daysAhead, result, hasNumber, ...texts }) =>
      sampleTask({
        ...texts,
        no: hasNumber ? String(index + 1) : '',
        row: index + 10,
        status,
        recorded: { actualResult: typed(result) },
        judgement: {
          ...(status === 'behind'
            ? { daysLate, missed: [{ date: addDays(AS_OF, -daysLate), period: '' }] }
            : {}),
          ...(['dueSoon', 'notStarted', 'inProgress'].includes(status)
            ? { next: { date: addDays(AS_OF, daysAhead), period: '' } }
            : {}),
          ...(['done', 'doneLate'].includes(status) ? { completedOn: [addDays(AS_OF, -daysLate)] } : {}),
        },
      }),
    );

/** Workbooks of every mixture of statuses, verdicts, offices and sections; `longest` is in words a task. */
export function arbitraryAnalysis(longest = 60): fc.Arbitrary<Analysis> {
  const tasks = fc
    .integer({ min: 0, max: 25 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => task(index, longest))));
  const indicators = fc.array(
    fc.record({
      verdict: fc.constantFrom(...verdicts),
      actual: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
      shortfall: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
      counts: fc.option(fc.tuple(fc.nat(3000), fc.nat(900)), { nil: undefined }),
    }),
    { maxLength: 8 },
  );
  return fc
    .record({ tasks, indicators, hasSections: fc.boolean() })
    .map(({ tasks, indicators, hasSections }) =>
      sampleAnalysis({
        asOf: AS_OF,
        plan: undefined,
        tasks,
        sections: hasSections
          ? SECTIONS.map((code, index) => ({
              sheet: SHEET,
              row: index + 1,
              code,
              title: `Nhóm ${code}`,
              level: code.split('.').length,
            }))
          : [],
        indicators: indicators.map(({ verdict, actual, shortfall, counts }, index) =>
          sampleIndicator(String(index + 1), {
            verdict,
            ...(actual !== undefined && ['met', 'notMet'].includes(verdict) ? { actual } : {}),
            ...(shortfall !== undefined && verdict === 'notMet' ? { shortfall } : {}),
            ...(counts !== undefined && ['met', 'notMet'].includes(verdict)
              ? { numerator: counts[0], denominator: counts[0] + counts[1] }
              : {}),
          }),
        ),
      }),
    );
}

/** Workbooks that hold a report for the first six months, to be held against in quý III. */
export function arbitrarySecondReport(longest = 60): fc.Arbitrary<Analysis> {
  const period: Period = { kind: '6m' };
  const window = { from: plainDate(2024, 12, 15), to: plainDate(2025, 6, 14) };
  return fc.tuple(arbitraryAnalysis(longest), arbitraryAnalysis(longest)).map(([then, now]) => ({
    ...now,
    earlierReports: [{ ...buildRecord(then, period, window), asOf: plainDate(2025, 6, 17) }],
  }));
}
