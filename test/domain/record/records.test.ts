import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/dayNumber';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { statusLabels } from '../../../src/domain/progress/progress.vi';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildRecord } from '../../../src/domain/analysis/buildRecord';
import { earlierReports } from '../../../src/domain/record/earlierReports';
import { previousReport } from '../../../src/domain/record/previousReport';
import { readRecord } from '../../../src/domain/record/readRecord';
import { recordProperties } from '../../../src/domain/record/recordProperties';
import type { ReportRecord } from '../../../src/domain/record/ReportRecord';
import { NAMED_PERIODS, type NamedPeriod, type Period } from '../../../src/domain/period/Period';
import { periodWindow } from '../../../src/domain/period/periodWindow';
import { fingerprint } from '../../../src/domain/sheet/fingerprint';
import { OWN_KIND } from '../../../src/domain/table/ownMarks';
import type { SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sampleAnalysis, sampleIndicator, sampleTask } from '../report/sampleAnalysis';
import { sheetOf } from '../sheet/sheetOf';

const day = fc.integer({ min: 0, max: 730 }).map((days) => addDays(plainDate(2024, 12, 15), days));
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(...NAMED_PERIODS).map((kind) => ({ kind })),
  fc.record({ kind: fc.constant('custom' as const), from: day, to: day }),
);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const record: fc.Arbitrary<ReportRecord> = fc.record({
  period,
  year: fc.integer({ min: 2020, max: 2099 }),
  window: fc.record({ from: day, to: day }),
  asOf: day,
  source: text,
  tasks: fc.option(
    fc.array(
      fc.record({
        key: text,
        no: text,
        section: text,
        status: fc.constantFrom(...(Object.keys(statusLabels) as Status[])),
        due: fc.array(day, { maxLength: 12 }),
      }),
    ),
  ),
  indicators: fc.array(
    fc.record({ key: text, no: text, numerator: fc.nat(100_000), denominator: fc.nat(100_000) }),
  ),
});

describe('a record in the custom properties of a sheet', () => {
  test('is read back as it was written', () =>
    fc.assert(
      fc.property(record, (written) =>
        expect(readRecord({ properties: recordProperties(written) })).toEqual(written),
      ),
    ));

  test('no property is longer than the 255 characters that Excel keeps', () =>
    fc.assert(
      fc.property(record, (written) =>
        Object.values(recordProperties(written)).every((value) => /^[ -~]{1,255}$/.test(value)),
      ),
    ));

  test('one that lost or cut a piece counts for nothing', () =>
    fc.assert(
      fc.property(record, fc.nat(), (written, chosen) => {
        const pieces = Object.entries(recordProperties(written));
        const [lost] = pieces[chosen % pieces.length] ?? [''];
        const without = Object.fromEntries(pieces.filter(([key]) => key !== lost));
        const cut = Object.fromEntries(
          pieces.map(([key, value]) => [key, key === lost ? value.slice(0, -1) : value]),
        );
        expect(readRecord({ properties: without })).toBeUndefined();
        expect(readRecord({ properties: cut })).toBeUndefined();
      }),
    ));

  /** As recordProperties writes it. */
  const whole = {
    period: 'q1',
    year: 2025,
    window: ['2024-12-15', '2025-03-14'],
    asOf: '2025-03-17',
    source: 'Kế hoạch',
    tasks: [['a1', '3', 'C.II', 'behind', '2025-03-31', '2025-06-30']],
    indicators: [['b2', '1', 90, 100]],
  };
  const printed = (json: string) =>
    readRecord({ properties: { 'tthc.record': `${fingerprint([[json]])}${json}` } });
  const read = (change: object) => printed(JSON.stringify({ ...whole, ...change }));

  test('is short', () => {
    const kept = read({});
    expect(kept).toEqual({
      period: { kind: 'q1' },
      year: 2025,
      window: { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) },
      asOf: plainDate(2025, 3, 17),
      source: 'Kế hoạch',
      tasks: [
        {
          ...{ key: 'a1', no: '3', section: 'C.II', status: 'behind' },
          due: [plainDate(2025, 3, 31), plainDate(2025, 6, 30)],
        },
      ],
      indicators: [{ key: 'b2', no: '1', numerator: 90, denominator: 100 }],
    });
    const json = JSON.stringify(whole).replaceAll('ế', '\\u1ebf').replaceAll('ạ', '\\u1ea1');
    expect(kept && Object.values(recordProperties(kept)).join('')).toBe(fingerprint([[json]]) + json);
  });

  test('stands in numbered pieces', () => {
    const tasks = Array.from({ length: 8 }, () => [...(whole.tasks[0] ?? [])]);
    const kept = read({ tasks });
    expect(kept && Object.keys(recordProperties(kept))).toEqual([
      ...['tthc.record', 'tthc.record.2', 'tthc.record.3'],
    ]);
  });

  test.each(['', 'x', '[]', 'null', '1', '{}', '{"year":2025}', '{"period":"q9"}'])(
    'counts for nothing with %j in it, even with its print',
    (json) => expect(printed(json)).toBeUndefined(),
  );

  const task = (...cells: readonly unknown[]) => ({ tasks: [...whole.tasks, cells] });
  const indicator = (...cells: readonly unknown[]) => ({ indicators: [...whole.indicators, cells] });
  test.each<object>([
    ...[{ period: 'q9' }, { period: ['2025-01-01'] }, { period: 5 }],
    ...[{ year: '2025' }, { year: null }, { source: 5 }, { source: null }],
    ...[{ window: null }, { window: ['2025-01-01'] }, { window: ['2025-01-01', 'x'] }],
    ...[{ window: ['x', '2025-01-01'] }, { window: ['2025-01-01', '2025-01-02', '2025-01-03'] }],
    ...[{ asOf: null }, { asOf: 'x' }, { asOf: ['2025-03-17'] }],
    ...[{ tasks: null }, { tasks: 5 }, { tasks: [null] }, task()],
    ...[task(1, '3', 'A', 'done'), task('a', 3, 'A', 'done'), task('a', '3', 1, 'done'), task('a', '3', 'A')],
    ...[task('a', '3', 'A', 'late'), task('a', '3', 'A', 'toString'), task('a', '3', 'A', ['done'])],
    ...[task('a', '3', 'A', 'done', 'x'), task('a', '3', 'A', 'done', '2025-03-31', null)],
    ...[{ indicators: undefined }, { indicators: {} }, { indicators: ['x'] }, indicator()],
    ...[indicator(1, '1', 9, 9), indicator('b', 1, 9, 9), indicator('b', '1', '9', 9)],
    ...[indicator('b', '1', 9, null), indicator('b', '1', 9)],
  ])('is read whole or not at all: %j', (change) => expect(read(change)).toBeUndefined());
});

describe('what is recorded of an analysis', () => {
  const window = { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) };
  const build = (parts: Parameters<typeof sampleAnalysis>[0]) =>
    buildRecord(sampleAnalysis(parts), { kind: 'q1' }, window);

  test.each<[string, Parameters<typeof sampleIndicator>[1], readonly (readonly number[])[]]>([
    ['counts', { verdict: 'met', numerator: 90, denominator: 100 }, [[90, 100]]],
    ['no cases are 0 of 0', { verdict: 'noCases', denominator: 0 }, [[0, 0]]],
    ['a typed rate has no counts', { verdict: 'met', actual: 90 }, []],
    ['invalid counts are not kept', { verdict: 'invalid', numerator: 110, denominator: 100 }, []],
    ['half of a pair is not kept', { verdict: 'noData', denominator: 100 }, []],
  ])('%s', (_, judgement, figures) =>
    expect(
      build({ indicators: [sampleIndicator('1', judgement)] }).indicators.map(
        ({ numerator, denominator }) => [numerator, denominator],
      ),
    ).toEqual(figures),
  );

  test('of thousands of tasks none is kept, the indicators are', () => {
    const indicators = [sampleIndicator('1', { verdict: 'met', numerator: 90, denominator: 100 })];
    const some = (length: number) =>
      build({ tasks: Array.from({ length }, () => sampleTask({ no: '1', status: 'done' })), indicators });
    expect(some(1000).tasks).toHaveLength(1000);
    expect(some(1001)).toMatchObject({ tasks: null, indicators: [{ no: '1' }] });
  });
});

const settings = { periodCalendar: 'decree09', unitSince: null } as const;
const reportOf = (
  kind: NamedPeriod,
  asOf: ReportRecord['asOf'],
  more: Partial<ReportRecord> = {},
): ReportRecord => ({
  period: { kind },
  year: 2025,
  window: periodWindow({ kind }, 2025, settings),
  asOf,
  source: 'Kế hoạch',
  tasks: [],
  indicators: [],
  ...more,
});
const sheetWith = (name: string, kept: ReportRecord, kind = 'report'): SheetSnapshot =>
  sheetOf(name, [['BÁO CÁO']], { properties: { [OWN_KIND]: kind, ...recordProperties(kept) } });

describe('the reports of a workbook', () => {
  const q1 = reportOf('q1', plainDate(2025, 3, 17));
  const plan = sheetOf('Kế hoạch', [['STT']]);
  const read = (...sheets: SheetSnapshot[]) =>
    earlierReports({ sheets, activeSheet: '', settings: {} }, 2025, 'Kế hoạch');

  test('on the same plan are found, the oldest data first', () => {
    const q2 = reportOf('q2', plainDate(2025, 6, 17));
    expect(read(sheetWith('Báo cáo 2', q2), plan, sheetWith('Báo cáo 1', q1))).toEqual([q1, q2]);
  });

  test('of the same data the one whose window ends first, however the sheets stand', () => {
    const six = reportOf('6m', plainDate(2025, 3, 17));
    expect(read(sheetWith('6', six), sheetWith('1', q1))).toEqual([q1, six]);
    expect(read(sheetWith('1', q1), sheetWith('6', six))).toEqual([q1, six]);
  });

  test('one whose record is damaged is left out', () =>
    expect(read(sheetOf('B', [['BÁO CÁO']], { properties: { [OWN_KIND]: 'report' } }))).toEqual([]));

  test('on another plan that stands in the workbook are left out', () =>
    expect(read(plan, sheetOf('Phổ Hòa', [['STT']]), sheetWith('B', { ...q1, source: 'Phổ Hòa' }))).toEqual(
      [],
    ));

  test('on a sheet that was renamed since are kept', () =>
    expect(read(plan, sheetWith('B', { ...q1, source: 'Sheet1' }))).toHaveLength(1));

  test('on another year are left out', () =>
    expect(read(plan, sheetWith('B', { ...q1, year: 2024 }))).toEqual([]));

  test('the user’s copy of a report, without our mark, is not read', () =>
    expect(read(plan, sheetWith('B', q1, ''))).toEqual([]));
});

describe('the report that another is held against', () => {
  const earlier = [
    reportOf('q1', plainDate(2025, 3, 17)),
    reportOf('q2', plainDate(2025, 6, 17)),
    reportOf('q3', plainDate(2025, 9, 17)),
  ];
  const previousOf = (kind: NamedPeriod, asOf: ReportRecord['asOf']) =>
    previousReport(earlier, reportOf(kind, asOf))?.period;

  test.each<[NamedPeriod, ReportRecord['asOf'], NamedPeriod | undefined]>([
    ['q1', plainDate(2025, 3, 18), undefined],
    ['q2', plainDate(2025, 3, 16), undefined],
    ['q2', plainDate(2025, 3, 17), 'q1'],
    ['q2', plainDate(2025, 6, 18), 'q1'],
    ['6m', plainDate(2025, 6, 18), 'q1'],
    ['q3', plainDate(2025, 9, 18), 'q2'],
    ['9m', plainDate(2025, 9, 18), 'q2'],
    ['year', plainDate(2025, 12, 18), 'q3'],
    ['year', plainDate(2025, 7, 1), 'q2'],
  ])('%s as of %j: %s', (kind, asOf, found) =>
    expect(previousOf(kind, asOf)).toEqual(found && { kind: found }),
  );

  test('after a change of calendars a report does not follow itself', () => {
    const now = {
      ...reportOf('q1', plainDate(2025, 4, 2)),
      window: { from: plainDate(2025, 1, 1), to: plainDate(2025, 3, 31) },
    };
    expect(previousReport([reportOf('q1', plainDate(2025, 3, 17))], now)).toBeUndefined();
  });
});
