import type { FormatSection } from './formatSections';
import { fromSerial } from './serialDate';

/** Names as Excel writes them on a Vietnamese machine. */
const MONTHS = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);
const DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const SHORT_DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

const pad = (number: number, width = 2) => String(number).padStart(width, '0');

export function formatDateSection(serial: number, { tokens }: FormatSection): string {
  // A format without fractions of a second shows the nearest whole one.
  const date = fromSerial(Math.round(serial * 86_400) / 86_400);
  const twelveHours = tokens.some(({ kind, text }) => kind === 'code' && /^a(m\/pm|\/p)$/i.test(text));
  const codes = tokens.filter(({ kind }) => kind === 'code').map(({ text }) => text.toLowerCase());
  let at = -1;
  return tokens
    .map(({ kind, text }) => {
      if (kind !== 'code') return text;
      at++;
      return write(text.toLowerCase(), { date, serial, twelveHours, minutes: isMinutes(codes, at) });
    })
    .join('');
}

/** m is minutes right after hours or right before seconds, months everywhere else. */
function isMinutes(codes: readonly string[], at: number): boolean {
  if (!/^mm?$/.test(codes[at] ?? '')) return false;
  const timed = (code: string | undefined, letters: string) =>
    code?.replace(/[[\]]/g, '').startsWith(letters) === true;
  const letter = (code: string) => /^\[?[dmyhs]/.test(code);
  const before = codes.slice(0, at).reverse().find(letter);
  const after = codes.slice(at + 1).find(letter);
  return timed(before, 'h') || timed(after, 's');
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly twelveHours: boolean;
  readonly minutes: boolean;
}

function write(code: string, { date, serial, twelveHours, minutes }: Moment): string {
  const hour = twelveHours ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  switch (code) {
    case 'd':
      return String(date.getUTCDate());
    case 'dd':
      return pad(date.getUTCDate());
    case 'ddd':
      return SHORT_DAYS[date.getUTCDay()] ?? '';
    case 'm':
      return String(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'mm':
      return pad(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'mmm':
      return `Thg${date.getUTCMonth() + 1}`;
    case 'mmmm':
      return MONTHS[date.getUTCMonth()] ?? '';
    case 'mmmmm':
      return 'T';
    case 'y':
    case 'yy':
      return pad(date.getUTCFullYear() % 100);
    case 'h':
      return String(hour);
    case 'hh':
      return pad(hour);
    case 's':
      return String(date.getUTCSeconds());
    case 'ss':
      return pad(date.getUTCSeconds());
    case '[h]':
    case '[hh]':
      return String(Math.floor(serial * 24 + 1e-9));
    case '[m]':
    case '[mm]':
      return String(Math.floor(serial * 1_440 + 1e-9));
    case '[s]':
    case '[ss]':
      return String(Math.floor(serial * 86_400 + 1e-9));
    case 'am/pm':
      return date.getUTCHours() < 12 ? 'SA' : 'CH';
    case 'a/p':
      return date.getUTCHours() < 12 ? 'S' : 'C';
    default:
      return /^d+$/.test(code)
        ? (DAYS[date.getUTCDay()] ?? '')
        : /^y+$/.test(code)
          ? pad(date.getUTCFullYear(), 4)
          : code === '.'
            ? ','
            : code;
  }
}
