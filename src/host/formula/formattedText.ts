import type { CellValue } from '../model/Cell';
import { dateParts, LAST_SERIAL, wholeDay, type DateParts } from './dates';
import { leaveAlone } from './leaveAlone';
import { numberInText } from './numberInText';
import { roundedTo } from './numbers';
import { toText } from './values';

const DATE = /^(?:d{1,2}|m{1,2}|yyyy|yy)(?:[-/. ](?:d{1,2}|m{1,2}|yyyy|yy))*$/i;
const padded = (number: number, digits: number) => String(number).padStart(digits, '0');

const DATE_CODES: Readonly<Record<string, (date: DateParts) => string>> = {
  d: ({ day }) => String(day),
  dd: ({ day }) => padded(day, 2),
  m: ({ month }) => String(month),
  mm: ({ month }) => padded(month, 2),
  yy: ({ year }) => padded(year % 100, 2),
  yyyy: ({ year }) => String(year),
};

/** TEXT, for the formats that read the same on Vietnamese and English machines: no decimal mark, no names of months. */
export function formattedText(value: CellValue, format: string, date1904: boolean): CellValue {
  if (typeof value === 'string') return numberInText(value) === undefined ? value : leaveAlone();
  if (typeof value === 'boolean') return leaveAlone();
  if (format === '@') return toText(value);
  const number = typeof value === 'number' ? value : 0;
  const size = Math.abs(number);
  if (/^0+$/.test(format)) return signed(number, roundedTo(size, 0, Math.round), format.length);
  if (format === '0%') return `${signed(number, Math.round(roundedTo(size, 2, Math.round) * 100), 1)}%`;
  return DATE.test(format) ? dateText(number, format, date1904) : leaveAlone();
}

function signed(number: number, size: number, digits: number): string {
  const written = size < 1e15 ? padded(size, digits) : leaveAlone();
  return number < 0 && size > 0 ? `-${written}` : written;
}

function dateText(number: number, format: string, date1904: boolean): CellValue {
  const day = wholeDay(number);
  if (date1904 || day < 1 || day > LAST_SERIAL) return leaveAlone();
  const date = dateParts(day);
  return format.replace(/[dmy]+/gi, (code) => DATE_CODES[code.toLowerCase()]?.(date) ?? code);
}
