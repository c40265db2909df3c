import { dateOfSerial, FIRST_PLAN_SERIAL, isDateFormat, LAST_PLAN_SERIAL } from '../calendar/excelSerial';
import type { PlainDate } from '../calendar/PlainDate';
import type { CellValue } from '../sheet/Snapshot';
import { normalizeText } from '../text/normalizeText';
import { resolveMoment, type Moment } from './Moment';
import { day } from './phrases/day';
import { freeText, textBetween } from './phrases/freeText';
import { ending, separator } from './phrases/item';
import { month } from './phrases/month';
import { monthsOfTheYear, year, yearAlone } from './phrases/monthsOfYear';
import { quarter } from './phrases/quarter';
import { lookup, map, oneOf, optional, seq, sign, words, type Reader } from './Reader';
import { tokenize, type Phrase } from './tokenize';

/** A day typed into a due or completedOn cell, with the period it was given for ("Quý I"), '' for none. */
export interface NamedDate {
  readonly date: PlainDate;
  readonly period: string;
}

/** `rest` is what is no date; where it is not '' the other dates are still those that could be read. */
export interface DateCell {
  readonly dates: readonly NamedDate[];
  readonly rest: string;
}

/**
 * Serial numbers and typed text: "15/3; 20/6/2025", "Quý I: 05/4/2025, Quý II: 28/6", "ngày 5 tháng 4".
 * A day without a year takes the year written behind it, else the plan year.
 */
export function parseDateCell(value: CellValue, numberFormat: string, planYear: number): DateCell {
  if (typeof value === 'number') return readSerial(value, numberFormat);
  if (typeof value === 'boolean') return { dates: [], rest: String(value) };
  const text = normalizeText(value);
  if (text === '') return { dates: [], rest: '' };
  if (/^\d{5}$/.test(text)) return readSerial(Number(text), '');
  return readEntries(tokenize(text, planYear));
}

function readSerial(serial: number, numberFormat: string): DateCell {
  const isPlanDay = serial >= FIRST_PLAN_SERIAL && serial < LAST_PLAN_SERIAL + 1;
  const isDay = isPlanDay && (isDateFormat(numberFormat) || Number.isInteger(serial));
  return isDay
    ? { dates: [{ date: dateOfSerial(serial), period: '' }], rest: '' }
    : { dates: [], rest: String(serial) };
}

interface Entry {
  readonly moment: Moment;
  readonly period: Moment | undefined;
}

const period = oneOf(quarter, monthsOfTheYear, month, year, yearAlone);
const reportOf = optional(words('báo cáo', 'kỳ', 'kỳ báo cáo', 'lần', 'đợt'));
const periodBefore = map(
  seq(reportOf, period, optional(sign(':,-')), optional(words('là', 'vào'))),
  ([, moment]) => moment,
);
const periodBehind = map(seq(sign('('), reportOf, period, sign(')')), ([, , moment]) => moment);
const round = optional(
  seq(
    words('lần', 'đợt', 'kỳ'),
    lookup(['1', '2', '3', '4', '5', '01', '02', '03', '04'].map((n) => [n, n])),
    optional(sign(':,-')),
  ),
);
const before = optional(
  words(
    'đã hoàn thành',
    'hoàn thành',
    'đã xong',
    'xong',
    'đã hoàn thành ngày',
    'trước',
    'chậm nhất',
    'chậm nhất là',
    'đến',
    'đến hết',
    'hạn',
    'đã báo cáo',
    'báo cáo',
    'đã ban hành',
    'ban hành',
    'đã gửi',
    'gửi',
    'vào',
    'hoàn thành trước',
    'hoàn thành vào',
  ),
);
const note = optional(seq(sign('('), freeText(), sign(')')));

const entry: Reader<Entry> = map(
  seq(
    optional(sign('-+•')),
    round,
    optional(periodBefore),
    before,
    optional(sign(':')),
    day,
    optional(periodBehind),
    note,
  ),
  ([, , first, , , moment, behind]) => ({ moment, period: first ?? behind }),
);

/** Entries one after the other; at the first that is none, the rest is handed back as it is written. */
function readEntries(phrase: Phrase): DateCell {
  const entries: Entry[] = [];
  let at = 0;
  let rest = '';
  while (at < phrase.tokens.length) {
    const [read] = entry(phrase, at).filter(({ next }) => isBoundary(phrase, next));
    if (!read) {
      rest = textBetween(phrase, at, phrase.tokens.length);
      break;
    }
    entries.push(read.value);
    at = endOfSeparator(phrase, read.next);
  }
  return resolveEntries(entries, rest, phrase.planYear);
}

function isBoundary(phrase: Phrase, at: number): boolean {
  return (
    at === phrase.tokens.length || endOfSeparator(phrase, at) > at || phrase.tokens[at]?.before === 'line'
  );
}

function endOfSeparator(phrase: Phrase, at: number): number {
  const ends = [...separator(phrase, at), ...ending(phrase, at)].map(({ next }) => next);
  return Math.max(at, ...ends);
}

function resolveEntries(entries: readonly Entry[], unread: string, planYear: number): DateCell {
  const dates: NamedDate[] = [];
  for (const [i, { moment, period: named }] of entries.entries()) {
    const ahead = entries.slice(i).find((each) => each.moment.year !== undefined)?.moment.year;
    const resolved = resolveMoment(moment, named?.year ?? ahead ?? planYear, planYear);
    if (!resolved) return { dates, rest: [impossible(moment), unread].filter(Boolean).join('; ') };
    const year = named?.year ?? planYear;
    const period = named ? (resolveMoment(named, year, planYear)?.due.period ?? '') : '';
    dates.push({ date: resolved.due.date, period });
  }
  return { dates, rest: unread };
}

/** 29/02 in a year that has none. */
function impossible({ last }: Moment): string {
  return `${last.day}/${last.month}`;
}
