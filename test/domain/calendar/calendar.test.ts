import fc from 'fast-check';
import { addDays, dateOfDayNumber, dayNumber, daysBetween } from '../../../src/domain/calendar/dayNumber';
import { dateOfSerial, isDateFormat, serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { formatDate, isoDate, parseIsoDate } from '../../../src/domain/calendar/formatDate';
import { daysInMonth, isRealDate, plainDate } from '../../../src/domain/calendar/PlainDate';

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
});

describe('written dates', () => {
  test('05/04/2025 and 2025-04-05', () => {
    expect(formatDate(plainDate(2025, 4, 5))).toBe('05/04/2025');
    expect(isoDate(plainDate(2025, 4, 5))).toBe('2025-04-05');
  });

  test('reading back what was written', () =>
    fc.assert(fc.property(anyDate, (date) => expect(parseIsoDate(isoDate(date))).toEqual(date))));

  test.each(['2025-02-30', '2025-13-01', '25-01-01', '2025/01/01', '', '2025-1-1'])(
    '"%s" is no ISO date',
    (text) => expect(parseIsoDate(text)).toBeUndefined(),
  );

  test('29/02 is real in leap years alone', () => {
    expect(isRealDate(plainDate(2024, 2, 29))).toBe(true);
    expect(isRealDate(plainDate(2025, 2, 29))).toBe(false);
    expect(isRealDate(plainDate(2100, 2, 29))).toBe(false);
    expect(isRealDate(plainDate(2000, 2, 29))).toBe(true);
  });
});
