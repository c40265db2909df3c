import { fromSerial, toSerial } from '../cell/serialDate';
import { isError } from '../model/Cell';
import { numbersOf, scalar, value, type FunctionTable, type SheetFunction } from './FunctionCall';
import { error, toNumber } from './values';

const MILLISECONDS_A_DAY = 86_400_000;

const part = (read: (date: Date) => number): SheetFunction =>
  scalar(['number'], [], (serial) => (serial < 0 ? error('#NUM!') : read(fromSerial(serial))));

function today(): number {
  const now = new Date();
  return toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Months on; the 31st becomes the last day of a shorter month. */
function monthsOn(serial: number, months: number, lastDay: boolean): number {
  const date = fromSerial(Math.floor(serial));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months) + 1, 0));
  const day = lastDay ? last.getUTCDate() : Math.min(date.getUTCDate(), last.getUTCDate());
  return toSerial(last.getUTCFullYear(), last.getUTCMonth() + 1, day);
}

/** Monday to Friday, both ends counted. */
function workingDays(start: number, end: number, holidays: readonly number[]): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  const free = new Set(holidays.map(Math.floor));
  let count = 0;
  for (let day = Math.floor(first); day <= last; day++) {
    const weekday = fromSerial(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !free.has(day)) count++;
  }
  return start <= end ? count : -count;
}

const UNITS: Readonly<Record<string, (from: Date, to: Date) => number>> = {
  D: (from, to) => Math.floor((to.getTime() - from.getTime()) / MILLISECONDS_A_DAY),
  M: (from, to) => wholeMonths(from, to),
  Y: (from, to) => Math.floor(wholeMonths(from, to) / 12),
};

const wholeMonths = (from: Date, to: Date) =>
  (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
  to.getUTCMonth() -
  from.getUTCMonth() -
  (to.getUTCDate() < from.getUTCDate() ? 1 : 0);

export const DATE_FUNCTIONS: FunctionTable = {
  TODAY: { least: 0, most: 0, run: today },
  NOW: {
    least: 0,
    most: 0,
    run: () => today() + (Date.now() - new Date().setHours(0, 0, 0, 0)) / MILLISECONDS_A_DAY,
  },
  DATE: scalar(['number', 'number', 'number'], [], (year, month, day) =>
    toSerial(year < 1900 ? year + 1900 : year, month, day),
  ),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  HOUR: part((date) => date.getUTCHours()),
  MINUTE: part((date) => date.getUTCMinutes()),
  SECOND: part((date) => date.getUTCSeconds()),
  WEEKDAY: scalar(['number', 'number'], [1], (serial, kind) => {
    const weekday = fromSerial(serial).getUTCDay();
    return kind === 2 ? ((weekday + 6) % 7) + 1 : kind === 3 ? (weekday + 6) % 7 : weekday + 1;
  }),
  DAYS: scalar(['number', 'number'], [], (end, start) => Math.floor(end) - Math.floor(start)),
  EDATE: scalar(['number', 'number'], [], (serial, months) => monthsOn(serial, months, false)),
  EOMONTH: scalar(['number', 'number'], [], (serial, months) => monthsOn(serial, months, true)),
  DATEDIF: scalar(['number', 'number', 'text'], [], (start, end, unit) => {
    const count = UNITS[unit.toUpperCase()];
    return count && start <= end ? count(fromSerial(start), fromSerial(end)) : error('#NUM!');
  }),
  NETWORKDAYS: {
    least: 2,
    most: 3,
    run(call) {
      const [start, end] = [toNumber(value(call, 0)), toNumber(value(call, 1))];
      if (isError(start)) return start;
      if (isError(end)) return end;
      const holidays = call.given(2) ? numbersOf(call, 2) : [];
      return Array.isArray(holidays) ? workingDays(start, end, holidays) : holidays;
    },
  },
};
