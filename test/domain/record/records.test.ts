import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/dayNumber';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { statusLabels } from '../../../src/domain/messages.vi';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildRecord } from '../../../src/domain/record/buildRecord';
import { earlierReports } from '../../../src/domain/record/earlierReports';
import { previousReport } from '../../../src/domain/record/previousReport';
import { readRecord } from '../../../src/domain/record/readRecord';
import { recordProperties } from '../../../src/domain/record/recordProperties';
import type { ReportRecord } from '../../../src/domain/record/ReportRecord';
import { NAMED_PERIODS, type NamedPeriod, type Period } from '../../../src/domain/report/Period';
import { periodWindow } from '../../../src/domain/report/periodWindow';
import { fingerprint } from '../../../src/domain/sheet/fingerprint';
import { OWN_KIND } from '../../../src/domain/sheet/ownMarks';
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

  test.each(['', 'x', '[]', 'null', '{}', '{"year":2025}', '{"period":"q9"}'])(
    'neither does %j, even with its print',
    (json) =>
      expect(
        readRecord({ properties: { 'tthc.record': `${fingerprint([[json]])}${json}` } }),
      ).toBeUndefined(),
  );
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
    const tasks = Array.from({ length: 5000 }, (_, i) => sampleTask({ no: String(i), status: 'done' }));
    expect(build({ tasks }).tasks).toBeNull();
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
