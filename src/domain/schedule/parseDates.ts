import { dateOfSerial, FIRST_PLAN_SERIAL, isDateFormat, LAST_PLAN_SERIAL } from '../calendar/excelSerial';
import type { PlainDate } from '../calendar/PlainDate';
import type { CellValue } from '../sheet/Snapshot';
import { normalizeText } from '../text/normalizeText';
import { memoize } from '../text/memoize';
import { resolveMoment, type Moment } from './Moment';
import { day } from './phrases/day';
import { freeText } from './phrases/freeText';
import { ending, separator } from './phrases/item';
import { month } from './phrases/month';
import { monthsOfTheYear, year, yearAlone } from './phrases/monthsOfYear';
import { digits } from '../language/number';
import { quarter } from './phrases/quarter';
import { DONE, LIMITS, TOWARDS } from '../language/vocabulary';
import { many, map, oneOf, optional, seq, sign, words, type Reader } from '../language/Reader';
import { textBetween, tokenize, type Phrase } from '../language/tokenize';
import { yearsOfRow } from './yearsOfRow';

/** A day typed into a due or completedOn cell, with the period it was given for ("Quý I"), '' for none. */
export interface NamedDate {
  readonly date: PlainDate;
  readonly period: string;
}

/** `rest` is what is no date; where it is not '' the other dates are still those that could be read. */
interface DateCell {
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
  if (/^\d{5}$/.test(text)) return readSerial(Number(text), '');
  return readText(text, planYear);
}

const readText = memoize((text: string, planYear: number) => readEntries(tokenize(text, planYear)));

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
const round = optional(seq(words('lần', 'đợt', 'kỳ'), digits(1, 12), optional(sign(':,-'))));
/** What people write before a day in such a cell: "Đã hoàn thành ngày 15/3". */
const opening = optional(
  seq(optional(words('đã')), many(words(...LIMITS, ...TOWARDS, ...DONE, 'trước', 'hết'))),
);
const note = optional(seq(sign('('), freeText(), sign(')')));

const entry: Reader<Entry> = map(
  seq(
    optional(sign('-+•')),
    round,
    optional(periodBefore),
    opening,
    optional(sign(':')),
    day,
    optional(periodBehind),
    note,
  ),
  ([, , first, , , moment, behind]) => ({ moment, period: first ?? behind }),
);

/** Entries one after the other; from the first that is none on, the rest is handed back as it is written. */
function readEntries(phrase: Phrase): DateCell {
  const entries: Entry[] = [];
  let at = 0;
  while (at < phrase.tokens.length) {
    const [read] = entry(phrase, at).flatMap((match) => {
      const start = startOfNext(phrase, match.next);
      return start === undefined ? [] : [{ entry: match.value, start }];
    });
    if (!read) break;
    entries.push(read.entry);
    at = read.start;
  }
  return resolveEntries(entries, textBetween(phrase, at, phrase.tokens.length), phrase);
}

/** Where the next entry starts; undefined where the one before is not properly closed. */
function startOfNext(phrase: Phrase, at: number): number | undefined {
  const { length } = phrase.tokens;
  if (ending(phrase, at).some(({ next }) => next === length)) return length;
  return separator(phrase, at)[0]?.next;
}

function resolveEntries(entries: readonly Entry[], rest: string, { text, planYear }: Phrase): DateCell {
  const years = yearsOfRow(
    entries.map(({ moment }) => moment),
    planYear,
  );
  if (!years) return { dates: [], rest: text };
  const dates: NamedDate[] = [];
  for (const [i, { moment, period: named }] of entries.entries()) {
    const resolved = resolveMoment(moment, named?.year ?? years[i] ?? planYear, planYear);
    if (!resolved) return { dates: [], rest: text };
    const period = named ? resolveMoment(named, named.year ?? planYear, planYear)?.due.period : undefined;
    dates.push({ date: resolved.due.date, period: period ?? '' });
  }
  return { dates, rest };
}
