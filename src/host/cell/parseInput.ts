import type { CellValue } from '../model/Cell';
import { isDay, toSerial } from './serialDate';

export interface Input {
  readonly value: CellValue;
  /** Without the equals sign. */
  readonly formula?: string;
  /** What Excel sets on a cell of the General format. */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
  /** The value is a serial of the 1900 system. */
  readonly isDate?: boolean;
}

/** How people write numbers and dates: Office.js takes strings as an American types them, the grid as a Vietnamese. */
export interface Convention {
  readonly decimal: string;
  readonly thousands: string;
  readonly dayFirst: boolean;
  readonly shortDate: string;
  readonly dayMonth: string;
  readonly currency: string;
}

export const AMERICAN: Convention = {
  decimal: '.',
  thousands: ',',
  dayFirst: false,
  shortDate: 'm/d/yyyy',
  dayMonth: 'd-mmm',
  currency: '$',
};
export const VIETNAMESE: Convention = {
  decimal: ',',
  thousands: '.',
  dayFirst: true,
  shortDate: 'dd/mm/yyyy',
  dayMonth: 'dd/mm',
  currency: '₫',
};

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/** What a string becomes when it is put into a cell of the given number format. */
export function parseInput(text: string, numberFormat: string, convention: Convention): Input {
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (/^=./s.test(text)) return { value: null, formula: text.slice(1) };
  const trimmed = text.trim();
  return (
    readNumber(trimmed, convention) ??
    readDate(trimmed, convention) ??
    readTime(trimmed) ??
    readConstant(trimmed) ??
    // "+…" and "-…" begin a formula too; one that makes no sense stays what was typed.
    (/^[+-]./s.test(text)
      ? { value: null, formula: text.startsWith('+') ? text.slice(1) : text }
      : { value: text })
  );
}

function readConstant(text: string): Input | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return ERRORS.test(text) ? { value: { error: text.toUpperCase() } } : undefined;
}

const numberPatterns = new Map<Convention, RegExp>();

function numberPattern(convention: Convention): RegExp {
  const known = numberPatterns.get(convention);
  if (known) return known;
  const [point, group, money] = [convention.decimal, convention.thousands, convention.currency].map(
    (sign) => `\\${sign}`,
  );
  const pattern = new RegExp(
    `^(\\()?([+-])?\\s?(${money})?\\s?(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${point}(\\d*))?(?:[Ee]([+-]?\\d+))?\\s?(${money}|%)?(\\))?$`,
  );
  numberPatterns.set(convention, pattern);
  return pattern;
}

function readNumber(text: string, convention: Convention): Input | undefined {
  const { thousands, currency } = convention;
  const match = numberPattern(convention).exec(text);
  if (!match) return undefined;
  const [, open, sign, before, whole = '', fraction = '', exponent, after, close] = match;
  if ((whole === '' && fraction === '') || (open === undefined) !== (close === undefined)) return undefined;
  const grouped = whole.includes(thousands);
  const size = Number(`${whole.replaceAll(thousands, '') || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  const signed = sign === '-' || open !== undefined ? -size : size;
  if (!Number.isFinite(signed)) return undefined;
  const places = fraction === '' ? '' : '.00';
  if (after === '%') return { value: Number((signed / 100).toPrecision(15)), numberFormat: `0${places}%` };
  if (before !== undefined || after !== undefined)
    return { value: signed, numberFormat: `${currency}#,##0${places}` };
  if (exponent !== undefined) return { value: signed, numberFormat: '0.00E+00' };
  return grouped ? { value: signed, numberFormat: `#,##0${places}` } : { value: signed };
}

/** Two-digit years up to 29 are of this century (Excel's rule). */
const fullYear = (text: string) =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function readDate(text: string, convention: Convention): Input | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(
    text,
  );
  if (iso) return isoDate(iso, convention);
  const parts = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (parts) return numericDate(parts, convention);
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  return named ? namedDate(named) : undefined;
}

function isoDate(
  [, year, month, day, hour = '0', minute = '0', second = '0']: RegExpExecArray,
  { shortDate }: Convention,
): Input | undefined {
  const fraction = (Number(hour) * 3_600 + Number(minute) * 60 + Number(second)) / 86_400;
  const date = dated(
    Number(year),
    Number(month),
    Number(day),
    fraction === 0 ? shortDate : `${shortDate} h:mm`,
  );
  return date && { ...date, value: Number(date.value) + fraction };
}

function numericDate([, first, second, third]: RegExpExecArray, convention: Convention): Input | undefined {
  const [a, b] = [Number(first), Number(second)];
  const [day, month] = convention.dayFirst ? [a, b] : [b, a];
  if (third !== undefined) return dated(fullYear(third), month, day, convention.shortDate);
  // "1/2" is a day of this year; "5/2026" is handled by no convention here and stays text.
  return dated(new Date().getFullYear(), month, day, convention.dayMonth);
}

function namedDate([, day, name = '', year]: RegExpExecArray): Input | undefined {
  const month = MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return year === undefined
    ? dated(new Date().getFullYear(), month, Number(day), 'd-mmm')
    : dated(fullYear(year), month, Number(day), 'd-mmm-yy');
}

const dated = (year: number, month: number, day: number, numberFormat: string): Input | undefined =>
  isDay(year, month, day) ? { value: toSerial(year, month, day), numberFormat, isDate: true } : undefined;

function readTime(text: string): Input | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\s?([AaPp])[Mm])?$/.exec(text);
  if (!match) return undefined;
  const [, hour, minute, second, half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const value = (hours * 3_600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { value, numberFormat: second === undefined ? 'h:mm' : 'h:mm:ss' };
}
