import { toSerial } from '../../cell/serialDate';
import { isError, type CellError, type CellValue } from '../../model/Cell';
import {
  dateParts,
  FIRST_SURE_SERIAL,
  LAST_SERIAL,
  monthsOn,
  weekdayOf,
  wholeDay,
  wholeMonths,
  workingDays,
  type DateParts,
} from '../dates';
import { leaveAlone } from '../leaveAlone';
import { truncated } from '../numbers';
import { error, toNumber } from '../values';
import {
  numbersOf,
  scalar,
  value,
  valuesOf,
  type FunctionCall,
  type FunctionTable,
  type SheetFunction,
} from './FunctionCall';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days are counted from 1900 here: what counts from 1904 is left to Excel. */
const from1900 = (known: SheetFunction): SheetFunction => ({
  ...known,
  run: (call) => (call.around.book.date1904 ? leaveAlone() : known.run(call)),
});

const isSerial = (serial: number) => serial >= 0 && serial < LAST_SERIAL + 1;

const part = (read: (date: DateParts) => number): SheetFunction =>
  scalar(['number'], [], (serial) => (isSerial(serial) ? read(dateParts(wholeDay(serial))) : error('#NUM!')));

function today(): number {
  const now = new Date();
  return toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function dateOf(year: number, month: number, day: number): CellValue {
  const [years, months, days] = [truncated(year), truncated(month), truncated(day)];
  if (years < 0 || years > 9999) return error('#NUM!');
  const serial = toSerial(years < 1900 ? years + 1900 : years, months, days);
  if (Number.isNaN(serial) || serial > LAST_SERIAL) return error('#NUM!');
  return serial > FIRST_SURE_SERIAL ? serial : leaveAlone();
}

/** By the second argument of WEEKDAY: which day the week begins with, 0 being Sunday. */
const FIRST_DAYS: Readonly<Record<number, number>> = {
  1: 0,
  2: 1,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 0,
};

function weekday(serial: number, kind: number): CellValue {
  if (!isSerial(serial)) return error('#NUM!');
  const day = weekdayOf(wholeDay(serial));
  if (kind === 3) return (day + 6) % 7;
  const first = FIRST_DAYS[kind];
  return first === undefined ? error('#NUM!') : ((day - first + 7) % 7) + 1;
}

const shifting = (lastDay: boolean): SheetFunction =>
  scalar(['number', 'number'], [], (serial, months) => {
    if (!isSerial(serial)) return error('#NUM!');
    if (serial < FIRST_SURE_SERIAL) return leaveAlone();
    const shifted = monthsOn(wholeDay(serial), truncated(months), lastDay);
    if (Number.isNaN(shifted) || shifted > LAST_SERIAL || shifted < 0) return error('#NUM!');
    return shifted > FIRST_SURE_SERIAL ? shifted : leaveAlone();
  });

/** "md" and "yd" Microsoft itself warns of. */
const UNITS: Readonly<Record<string, (start: number, end: number) => number>> = {
  d: (start, end) => end - start,
  m: (start, end) => wholeMonths(dateParts(start), dateParts(end)),
  y: (start, end) => Math.floor(wholeMonths(dateParts(start), dateParts(end)) / 12),
  ym: (start, end) => wholeMonths(dateParts(start), dateParts(end)) % 12,
};

function difference(start: number, end: number, unit: string): CellValue {
  const count = UNITS[unit.toLowerCase()] ?? leaveAlone();
  if (!isSerial(start) || !isSerial(end)) return error('#NUM!');
  const [from, to] = [wholeDay(start), wholeDay(end)];
  return from <= to ? count(from, to) : error('#NUM!');
}

/** A day given alone or in a cell. */
function dayAt(call: FunctionCall, index: number): number | CellError {
  const serial = toNumber(value(call, index));
  if (typeof serial !== 'number') return serial;
  return isSerial(serial) ? wholeDay(serial) : error('#NUM!');
}

function networkDays(call: FunctionCall): CellValue {
  const [start, end] = [dayAt(call, 0), dayAt(call, 1)];
  if (typeof start !== 'number') return start;
  if (typeof end !== 'number') return end;
  if (call.count < 3) return workingDays(start, end, []);
  const days = valuesOf(call.result(2), call.around);
  if (days.some((day) => typeof day !== 'number' && !(day !== null && isError(day)))) return leaveAlone();
  const holidays = numbersOf(call, 2);
  return Array.isArray(holidays) ? workingDays(start, end, holidays.map(wholeDay)) : holidays;
}

export const DATE_FUNCTIONS: FunctionTable = {
  TODAY: from1900({ least: 0, most: 0, run: today }),
  NOW: from1900({
    least: 0,
    most: 0,
    run: () => today() + (Date.now() - new Date().setHours(0, 0, 0, 0)) / MILLISECONDS_A_DAY,
  }),
  DATE: from1900(scalar(['number', 'number', 'number'], [], dateOf)),
  YEAR: from1900(part(({ year }) => year)),
  MONTH: from1900(part(({ month }) => month)),
  DAY: from1900(part(({ day }) => day)),
  WEEKDAY: from1900(scalar(['number', 'number'], [1], weekday)),
  DAYS: scalar(['number', 'number'], [], (end, start) => wholeDay(end) - wholeDay(start)),
  EDATE: from1900(shifting(false)),
  EOMONTH: from1900(shifting(true)),
  DATEDIF: from1900(scalar(['number', 'number', 'text'], [], difference)),
  NETWORKDAYS: from1900({ least: 2, most: 3, run: networkDays }),
};
