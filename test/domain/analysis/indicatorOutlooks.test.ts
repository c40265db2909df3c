import type { Analysis } from '../../../src/domain/analysis/Analysis';
import { formatDate } from '../../../src/domain/calendar/formatDate';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { indicatorOutlooks } from '../../../src/domain/analysis/indicatorOutlooks';
import { recordKey } from '../../../src/domain/record/recordKey';
import type { IndicatorRecord, ReportRecord } from '../../../src/domain/record/ReportRecord';
import type { NamedPeriod } from '../../../src/domain/period/Period';
import { periodWindow } from '../../../src/domain/period/periodWindow';
import { sampleAnalysis, sampleIndicator } from '../report/sampleAnalysis';

const settings = { periodCalendar: 'decree09', unitSince: null } as const;
const counts = { numerator: 50, denominator: 100, actual: 50, verdict: 'notMet' } as const;
const indicator = sampleIndicator('1', counts);
const figures = (numerator: number, denominator: number, more: Partial<IndicatorRecord> = {}) => ({
  ...{ key: recordKey(indicator.name), no: '1', numerator, denominator },
  ...more,
});
const q1 = (asOf: ReportRecord['asOf'], ...indicators: readonly IndicatorRecord[]): ReportRecord => ({
  ...{ period: { kind: 'q1' }, year: 2025, window: periodWindow({ kind: 'q1' }, 2025, settings) },
  ...{ asOf, source: '', tasks: [], indicators },
});
const MARCH_14 = plainDate(2025, 3, 14);

/** "70/140 to 14/06/2025", else what is missing. */
function outlooks(kind: NamedPeriod, parts: Partial<Analysis>): readonly string[] {
  const found = indicatorOutlooks(sampleAnalysis({ indicators: [indicator], ...parts }), settings, { kind });
  return found.map(({ outlook }) => {
    if (outlook.kind === 'notEnough') return outlook.gap.kind;
    return `${outlook.numerator}/${outlook.denominator} to ${formatDate(outlook.to)}`;
  });
}

describe('the days whose figures count', () => {
  test.each<[NamedPeriod, readonly [number, number, number], readonly string[]]>([
    ['q1', [2024, 12, 14], []],
    ['q1', [2024, 12, 15], ['tooShort']],
    ['q1', [2025, 3, 13], ['50/100 to 13/03/2025']],
    ['q1', [2025, 3, 14], ['50/100 to 14/03/2025']],
    ['q1', [2025, 4, 10], ['50/100 to 14/03/2025']],
    ['9m', [2025, 9, 20], ['50/100 to 14/09/2025']],
    ['year', [2025, 9, 20], ['50/100 to 20/09/2025']],
    ['year', [2025, 12, 14], []],
    ['q4', [2025, 12, 20], []],
  ])('%s as of %j: %j', (kind, asOf, expected) =>
    expect(outlooks(kind, { asOf: plainDate(...asOf) })).toEqual(expected),
  );

  test('each indicator has its own', () => {
    const other = sampleIndicator('2', { ...counts, numerator: 60 });
    const analysis = sampleAnalysis({ indicators: [indicator, other], asOf: plainDate(2025, 4, 10) });
    const found = indicatorOutlooks(analysis, settings, { kind: 'q1' });
    expect(found.map((outlook) => outlook.indicator)).toEqual([indicator, other]);
  });
});

describe('figures of the reports before', () => {
  test.each<[string, ReportRecord, string]>([
    ['are added', q1(MARCH_14, figures(20, 40)), '70/140 to 14/06/2025'],
    ['whatever the number', q1(MARCH_14, figures(20, 40, { no: '9' })), '70/140 to 14/06/2025'],
    ['not before their window has ended', q1(plainDate(2025, 3, 13), figures(20, 40)), 'gap'],
    ['not of another indicator', q1(MARCH_14, figures(20, 40, { key: 'x' })), 'gap'],
    [
      'among namesakes by the number',
      q1(MARCH_14, figures(1, 1, { no: '9' }), figures(20, 40), figures(3, 3, { key: 'x' })),
      '70/140 to 14/06/2025',
    ],
    [
      'among namesakes of other numbers none',
      q1(MARCH_14, figures(1, 1, { no: '8' }), figures(20, 40, { no: '9' })),
      'gap',
    ],
  ])('%s', (_, report, expected) =>
    expect(outlooks('q2', { asOf: plainDate(2025, 6, 20), earlierReports: [report] })).toEqual([expected]),
  );
});
