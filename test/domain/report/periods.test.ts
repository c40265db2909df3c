import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/dayNumber';
import { formatDate, parseIsoDate } from '../../../src/domain/calendar/formatDate';
import { compareDates, plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import { annexNumerals, annexSheetName } from '../../../src/domain/report/annexSheetName';
import { defaultPeriod } from '../../../src/domain/period/defaultPeriod';
import { describeDay, describeDayInWords } from '../../../src/domain/calendar/describeDay';
import { describePeriod } from '../../../src/domain/period/describePeriod';
import type { NamedPeriod, Period } from '../../../src/domain/period/Period';
import { periodMark } from '../../../src/domain/period/periodMark';
import { periodWindow } from '../../../src/domain/period/periodWindow';
import { reportSheetName } from '../../../src/domain/report/reportSheetName';

const date = (iso: string): PlainDate => {
  const parsed = parseIsoDate(iso);
  if (!parsed) throw new Error(iso);
  return parsed;
};
const decree = { periodCalendar: 'decree09', unitSince: null } as const;
const calendar = { periodCalendar: 'calendar', unitSince: null } as const;
const custom: Period = { kind: 'custom', from: plainDate(2025, 7, 1), to: plainDate(2025, 9, 14) };
const NAMED: readonly NamedPeriod[] = ['q1', 'q2', 'q3', 'q4', '6m', '9m', 'year'];

describe('the days that a report covers', () => {
  describe('Nghị định 09/2019/NĐ-CP, điều 12', () => {
    test.each([
      ['q1', '15/12/2024', '14/03/2025'],
      ['q2', '15/03/2025', '14/06/2025'],
      ['q3', '15/06/2025', '14/09/2025'],
      ['q4', '15/09/2025', '14/12/2025'],
      ['6m', '15/12/2024', '14/06/2025'],
      ['9m', '15/12/2024', '14/09/2025'],
      ['year', '15/12/2024', '14/12/2025'],
    ] as const)('%s: %s - %s', (kind, from, to) => {
      const window = periodWindow({ kind }, 2025, decree);
      expect([formatDate(window.from), formatDate(window.to)]).toEqual([from, to]);
    });
  });

  describe('calendar quarters', () => {
    test.each([
      ['q1', 2024, '01/01/2024', '31/03/2024'],
      ['q2', 2025, '01/04/2025', '30/06/2025'],
      ['q3', 2025, '01/07/2025', '30/09/2025'],
      ['q4', 2025, '01/10/2025', '31/12/2025'],
      ['6m', 2025, '01/01/2025', '30/06/2025'],
      ['9m', 2025, '01/01/2025', '30/09/2025'],
      ['year', 2025, '01/01/2025', '31/12/2025'],
    ] as const)('%s %d: %s - %s', (kind, year, from, to) => {
      const window = periodWindow({ kind }, year, calendar);
      expect([formatDate(window.from), formatDate(window.to)]).toEqual([from, to]);
    });
  });

  describe('a ward formed on 01/7/2025', () => {
    test.each([
      ['its first quarter starts on that day', 'q3', 'decree09', '01/07/2025', '14/09/2025'],
      ['so does its first year', 'year', 'decree09', '01/07/2025', '14/12/2025'],
      ['so do its nine months', '9m', 'calendar', '01/07/2025', '30/09/2025'],
      ['a later quarter is whole', 'q4', 'decree09', '15/09/2025', '14/12/2025'],
      ["an earlier quarter is its predecessor's and is whole", 'q1', 'decree09', '15/12/2024', '14/03/2025'],
    ] as const)('%s', (_, kind, periodCalendar, from, to) => {
      const window = periodWindow({ kind }, 2025, { periodCalendar, unitSince: plainDate(2025, 7, 1) });
      expect([formatDate(window.from), formatDate(window.to)]).toEqual([from, to]);
    });
  });

  test.each([
    ['on its first day', 'q3', '2025-06-15', '15/06/2025'],
    ['on its second day', 'q3', '2025-06-16', '16/06/2025'],
    ['on its last day', 'q3', '2025-09-14', '14/09/2025'],
    ['the day after', 'q3', '2025-09-15', '15/06/2025'],
  ] as const)('a unit formed %s', (_, kind, since, from) =>
    expect(formatDate(periodWindow({ kind }, 2025, { ...decree, unitSince: date(since) }).from)).toBe(from),
  );

  test('days that the user typed stay as typed', () =>
    expect(periodWindow(custom, 2025, { ...decree, unitSince: plainDate(2025, 8, 1) })).toEqual({
      from: plainDate(2025, 7, 1),
      to: plainDate(2025, 9, 14),
    }));

  test('the four quarters follow one another without gap or overlap, in every year', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2090 }),
        fc.constantFrom(decree, calendar),
        (year, settings) => {
          const quarters = (['q1', 'q2', 'q3', 'q4'] as const).map((kind) =>
            periodWindow({ kind }, year, settings),
          );
          const next = periodWindow({ kind: 'q1' }, year + 1, settings);
          [...quarters.slice(1), next].forEach((window, index) =>
            expect(window.from).toEqual(addDays(quarters[index]?.to ?? window.from, 1)),
          );
        },
      ),
    ));
});

describe('the period whose report is due', () => {
  test.each([
    ['2025-03-10', null, 'q1'],
    ['2025-04-10', null, 'q1'],
    ['2025-06-20', null, '6m'],
    ['2025-07-15', null, '6m'],
    ['2025-09-16', null, '9m'],
    ['2025-12-10', null, 'year'],
    ['2025-07-15', '2025-07-01', '9m'],
    ['2025-04-29', null, 'q1'],
    ['2025-04-30', null, '6m'],
    ['2025-03-14', '2025-03-14', 'q1'],
    ['2025-03-14', '2025-03-15', '6m'],
    ['2025-04-10', '2026-01-01', 'q1'],
  ])('%s, unit since %s: %s', (asOf, since, kind) =>
    expect(defaultPeriod(date(asOf), { ...decree, unitSince: since === null ? null : date(since) })).toEqual({
      kind,
    }),
  );
});

describe('days as the decree writes them: a leading zero on days below 10 and on months 1 and 2', () => {
  test.each([
    ['2025-01-05', '05/01/2025', 'ngày 05 tháng 01 năm 2025'],
    ['2025-02-14', '14/02/2025', 'ngày 14 tháng 02 năm 2025'],
    ['2025-03-14', '14/3/2025', 'ngày 14 tháng 3 năm 2025'],
    ['2025-03-09', '09/3/2025', 'ngày 09 tháng 3 năm 2025'],
    ['2025-10-31', '31/10/2025', 'ngày 31 tháng 10 năm 2025'],
  ])('%s', (iso, short, long) => {
    expect(describeDay(date(iso))).toBe(short);
    expect(describeDayInWords(date(iso))).toBe(long);
  });
});

test.each([
  [{ kind: 'q1' }, 'quý I năm 2025'],
  [{ kind: 'q2' }, 'quý II năm 2025'],
  [{ kind: 'q3' }, 'quý III năm 2025'],
  [{ kind: 'q4' }, 'quý IV năm 2025'],
  [{ kind: '6m' }, '6 tháng đầu năm 2025'],
  [{ kind: '9m' }, '9 tháng đầu năm 2025'],
  [{ kind: 'year' }, 'năm 2025'],
  [custom, 'từ ngày 01/7/2025 đến ngày 14/9/2025'],
] as const)('period %j is named "%s"', (period, name) => expect(describePeriod(period, 2025)).toBe(name));

test.each([
  [{ kind: 'q1' }, 'q1-2025'],
  [{ kind: 'year' }, 'year-2025'],
  [custom, '2025-07-01_2025-09-14'],
] as const)('sheets of period %j are marked "%s"', (period, mark) =>
  expect(periodMark(period, 2025)).toBe(mark),
);

describe('names of the sheets', () => {
  test.each([
    ['Báo cáo quý I-2025', '', 'PL quý I-2025'],
    ['Báo cáo quý I-2025', 'II', 'PL II quý I-2025'],
    ['Quý I, Báo cáo 2', 'I', 'PL I Quý I, Báo cáo 2'],
    ['Báo cáo 01.07.25-14.09.25 (10)', 'VII', 'PL VII 01.07.25-14.09.25 (10)'],
    ['Báo cáo kiểm soát thủ tục hành chính', 'I', 'PL I kiểm soát thủ tục hành chí'],
    ['Báo cáo kiểm soát thủ tục hành chính', 'VII', 'PL VII kiểm soát thủ tục hành c'],
    ['Báo cáo kiểm soát các thủ tục khác', 'II', 'PL II kiểm soát các thủ tục khá'],
    ['Báo cáo kiểm soát các thủ tục 10 năm', 'II', 'PL II kiểm soát các thủ tục 10'],
  ] as const)('annexes of “%s”: %s “%s”', (report, numeral, name) =>
    expect(annexSheetName(report, numeral)).toBe(name),
  );

  test.each([
    [{ kind: 'q1' }, [], 'Báo cáo quý I-2025'],
    [{ kind: 'year' }, [], 'Báo cáo năm 2025'],
    [custom, [], 'Báo cáo 01.07.25-14.09.25'],
    [{ kind: 'q1' }, ['BÁO CÁO QUÝ I-2025'], 'Báo cáo quý I-2025 (2)'],
    [{ kind: 'q1' }, ['Báo cáo quý I-2025', 'Báo cáo quý I-2025 (2)'], 'Báo cáo quý I-2025 (3)'],
    [{ kind: 'q1' }, ['PL II quý I-2025'], 'Báo cáo quý I-2025 (2)'],
    [{ kind: 'q1' }, ['Báo cáo quý II-2025'], 'Báo cáo quý I-2025'],
  ] as const)('%j beside %j: %s', (period, taken, name) =>
    expect(reportSheetName(period, 2025, taken)).toBe(name),
  );

  test('every name of a report and of its annexes is one that Excel takes, and no two are alike', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...NAMED).map((kind): Period => ({ kind })),
          fc.constant(custom),
        ),
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 0, max: 12 }),
        (period, year, count) => {
          const taken: string[] = [];
          for (let i = 0; i <= count; i += 1) taken.push(reportSheetName(period, year, taken));
          const name = taken.at(-1) ?? '';
          const all = [...taken, ...annexNumerals.map((numeral) => annexSheetName(name, numeral))];
          expect(new Set(all).size).toBe(all.length);
          for (const each of all) expect(each).toMatch(/^[^:\\/?*[\]']{1,31}$/);
        },
      ),
    ));
});

test('windows never run backwards, wherever a unit starts', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMED),
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom('decree09', 'calendar'),
      (kind, days, periodCalendar) => {
        const unitSince = addDays(plainDate(2025, 7, 1), days);
        const { from, to } = periodWindow({ kind }, 2025, { periodCalendar, unitSince });
        expect(compareDates(from, to)).toBeLessThanOrEqual(0);
      },
    ),
  ));
