import fc from 'fast-check';
import { addDays, dateOfDayNumber, dayNumber, daysBetween } from '../../../src/domain/calendar/dayNumber';
import {
  dateOfSerial,
  isDateFormat,
  isMonthFormat,
  serialOfDate,
} from '../../../src/domain/calendar/excelSerial';
import { formatDate, formatMonth, isoDate, parseIsoDate } from '../../../src/domain/calendar/formatDate';
import { lastWorkingDay } from '../../../src/domain/calendar/lastWorkingDay';
import {
  compareDates,
  daysInMonth,
  isRealDate,
  lastDayOfMonth,
  lastDayOfQuarter,
  plainDate,
  sameDate,
  type PlainDate,
} from '../../../src/domain/calendar/PlainDate';

const anyDate = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => plainDate(year, month, day)),
  );

describe('day numbers', () => {
  test('1970-01-01 is day 0', () => expect(dayNumber(plainDate(1970, 1, 1))).toBe(0));

  test('every date has its own number and comes back from it, as with JavaScript in UTC', () =>
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOfDayNumber(dayNumber(date))).toEqual(date);
        expect(dayNumber(date) * 86_400_000).toBe(Date.UTC(date.year, date.month - 1, date.day));
      }),
    ));

  test.each([
    ['1600-02-29', -135_081],
    ['1600-03-01', -135_080],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2400-02-29', 157_113],
  ])('%s, at the turn of 400 years, is day %i', (day, number) => {
    expect(dayNumber(dateOf(day))).toBe(number);
    expect(isoDate(dateOfDayNumber(number))).toBe(day);
  });

  test('adding days and counting them are inverse', () =>
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    ));
});

describe('Excel serials', () => {
  test.each([
    [plainDate(1900, 3, 1), 61],
    [plainDate(2000, 1, 1), 36_526],
    [plainDate(2025, 3, 31), 45_747],
    [plainDate(2025, 11, 30), 45_991],
  ])('%j is %i', (date, serial) => {
    expect(serialOfDate(date)).toBe(serial);
    expect(dateOfSerial(serial)).toEqual(date);
  });

  test('a time of day is dropped', () => expect(dateOfSerial(45_747.75)).toEqual(plainDate(2025, 3, 31)));

  test.each([
    'dd/mm/yyyy',
    'd-mmm-yy',
    'm/d/yyyy',
    '[$-42A]dd mmmm yyyy',
    'yyyy-mm-dd;@',
    'mmm-yy',
    'dd"/"mm',
  ])('%s is a date format', (format) => expect(isDateFormat(format)).toBe(true));

  test.each(['General', '@', '0.00%', '#,##0', 'h:mm', '[Red]0.0', '"ngày"0', '0.00E+00'])(
    '%s is none',
    (format) => expect(isDateFormat(format)).toBe(false),
  );

  test.each(['mm/yyyy', 'm-yy', '[$-42A]mmmm yyyy', '"tháng "mm/yyyy'])(
    '%s shows the month alone',
    (format) => expect(isMonthFormat(format)).toBe(true),
  );

  test.each(['dd/mm/yyyy', 'd-mmm-yy', 'yyyy', 'mmm', 'hh:mm', 'General', 'mm/yyyy hh:mm'])(
    '%s does not',
    (format) => expect(isMonthFormat(format)).toBe(false),
  );
});

describe('written dates', () => {
  test('05/04/2025 and 2025-04-05', () => {
    expect(formatDate(plainDate(2025, 4, 5))).toBe('05/04/2025');
    expect(isoDate(plainDate(2025, 4, 5))).toBe('2025-04-05');
    expect(formatMonth(plainDate(2025, 4, 5))).toBe('04/2025');
  });

  test('a year of three digits is filled up to four', () =>
    expect(isoDate(plainDate(987, 4, 5))).toBe('0987-04-05'));

  test('reading back what was written', () =>
    fc.assert(fc.property(anyDate, (date) => expect(parseIsoDate(isoDate(date))).toEqual(date))));

  test.each([
    ...['2025-02-30', '2025-13-01', '2025-00-10', '2025-01-00', '25-01-01', '2025/01/01', '', '2025-1-1'],
    ...['12025-01-01', '2025-01-011', '2025-01-01 00:00', '0000-01-01'],
  ])('"%s" is no ISO date', (text) => expect(parseIsoDate(text)).toBeUndefined());
});

describe('days that exist', () => {
  test.each([
    [plainDate(1, 1, 1), true],
    [plainDate(0, 12, 31), false],
    [plainDate(2025, 0, 10), false],
    [plainDate(2025, 12, 31), true],
    [plainDate(2025, 13, 1), false],
    [plainDate(2025, 5, 0), false],
    [plainDate(2025, 5, 31), true],
    [plainDate(2025, 5, 32), false],
    [plainDate(2025, 6, 30), true],
    [plainDate(2025, 6, 31), false],
    [plainDate(2024, 2, 29), true],
    [plainDate(2025, 2, 29), false],
    [plainDate(2100, 2, 29), false],
    [plainDate(2000, 2, 29), true],
  ])('%j: %s', (date, exists) => expect(isRealDate(date)).toBe(exists));
});

test('the days of each month, of a year and of a leap year', () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, i) => daysInMonth(year, i + 1));
  expect(lengths(2025)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test('the last day of a month and of a quarter', () => {
  expect(lastDayOfMonth(2024, 2)).toEqual(plainDate(2024, 2, 29));
  expect([1, 2, 3, 4].map((quarter) => isoDate(lastDayOfQuarter(2025, quarter)))).toEqual([
    ...['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'],
  ]);
});

describe('the last day from Monday to Friday of a month', () => {
  test.each([
    ['ends on a Friday', 2025, 1, '2025-01-31'],
    ['ends on a Saturday', 2025, 5, '2025-05-30'],
    ['ends on a Sunday', 2025, 8, '2025-08-29'],
    ['ends on a Monday', 2025, 3, '2025-03-31'],
    ['before 1970, ends on a Saturday', 1969, 5, '1969-05-30'],
    ['before 1970, ends on a Wednesday', 1969, 12, '1969-12-31'],
  ])('%s', (_, year, month, day) => expect(isoDate(lastWorkingDay(year, month))).toBe(day));
});

describe('the order of days', () => {
  test.each([
    ['2025-12-31', '2026-01-01', -1],
    ['2025-01-31', '2025-02-01', -1],
    ['2025-02-01', '2025-02-02', -1],
    ['2025-02-02', '2025-02-02', 0],
    ['2025-03-01', '2025-02-28', 1],
  ])('%s, %s: %i', (first, second, order) => {
    const [a, b] = [dateOf(first), dateOf(second)];
    expect(Math.sign(compareDates(a, b))).toBe(order);
    expect(sameDate(a, b)).toBe(order === 0);
  });
});

function dateOf(iso: string): PlainDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`no day: ${iso}`);
  return date;
}
