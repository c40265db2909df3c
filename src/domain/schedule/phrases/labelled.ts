import { addDays } from '../../calendar/dayNumber';
import { compareDates } from '../../calendar/PlainDate';
import type { Clause } from '../Clause';
import type { Resolved } from '../Moment';
import { ahead, map, not, oneOf, optional, seq, sign, then, words, type Reader } from '../../language/Reader';
import { resolveRow } from '../resolveRow';
import type { Phrase } from '../../language/tokenize';
import { labelledClauses } from './clauses';
import { momentRow } from './moments';
import { month } from './month';
import { monthsOfTheYear } from './monthsOfYear';
import { digits } from '../../language/number';
import { bareRomanQuarter, quarter } from './quarter';
import { labelText } from './verbs';
import { STARTS } from '../../language/vocabulary';
import { namedYear } from './yearSuffix';

interface Label {
  /** The periods that it names. */
  readonly periods: readonly Resolved[];
  /** The year that it opens with, "Năm 2026: …". */
  readonly year: number | undefined;
}

export const beforeWord = ahead(({ kind }) => kind === 'word');

/** A word, or the "6 tháng" of "6 tháng: 30/6", but not the III of "Quý I, II, III: …". */
const labelStart = seq(
  oneOf<unknown>(beforeWord, not(not(monthsOfTheYear))),
  not(words(...STARTS)),
  not(seq(bareRomanQuarter, sign(':'))),
);

/** "Cấp trường/trung tâm:" | "Báo cáo quý I:" | "Đợt 1" */
const labelWords = oneOf<unknown>(
  seq(labelStart, oneOf<unknown>(labelText, seq(namedYear, optional(labelText))), sign(':')),
  seq(words('đợt', 'lần', 'kỳ', 'lần thứ', 'giai đoạn', 'bước'), digits(1, 12), optional(sign(':,-'))),
);
const label: Reader<Label> = (phrase, at) =>
  labelWords(phrase, at).flatMap(({ next }) => {
    const periods = periodsIn(phrase, at, next);
    return periods ? [{ value: { periods, year: namedYear(phrase, at)[0]?.value }, next }] : [];
  });

const period = oneOf(quarter, month, monthsOfTheYear);

function periodsIn(phrase: Phrase, from: number, to: number): readonly Resolved[] | undefined {
  for (let at = from; at < to; at += 1) {
    if (period(phrase, at).every(({ next }) => next > to)) continue;
    const row = momentRow(phrase, at).find(({ next }) => next <= to)?.value ?? [];
    return row.length === 0 ? [] : resolveRow(row, phrase.planYear);
  }
  return [];
}

/** What a label names must be met by what follows it, in the year that it opens with; else it would be lost. */
function follow({ periods, year }: Label, read: readonly Clause[]): readonly Clause[] | undefined {
  const isOtherYear =
    year !== undefined && read.some(({ due }) => due.some(({ date }) => date.year !== year));
  if (isOtherYear) return undefined;
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return read;
  const named = read.flatMap(
    (clause) =>
      (periods.length > 1 ? ofPeriods(clause, periods) : undefined) ?? dueFor(clause, first, last) ?? [],
  );
  return named.length === read.length ? named : undefined;
}

/** "Quý I, II, III: trước ngày 15 tháng cuối quý": one day of each. */
function ofPeriods(clause: Clause, periods: readonly Resolved[]): Clause | undefined {
  const names = periods.map(({ due }) => due.period);
  const due = clause.due.filter(({ period }) => names.includes(period));
  return due.length === periods.length ? { ...clause, due } : undefined;
}

/** The report of a period comes no later: 14/8 for quarter II. In days. */
const REPORTING = 45;

/** "Quý I: trước 10/4", but not the quarter of "Quý I: ban hành, Quý II". Only a single period gives the day its name. */
function dueFor(clause: Clause, first: Resolved, last: Resolved): Clause | undefined {
  const [due, ...more] = clause.due;
  if (!due || more.length > 0) return undefined;
  const end = clause.implied.includes('lastDay') ? last.due.date : addDays(last.due.date, REPORTING);
  if (compareDates(due.date, first.start) < 0 || compareDates(end, due.date) < 0) return undefined;
  return { ...clause, due: [{ ...due, period: first === last ? first.due.period : '' }] };
}

/** One part behind its label: "Báo cáo quý I: trước 10/4". */
export const labelled: Reader<readonly Clause[]> = then(label, (read) =>
  map(labelledClauses, (following) => follow(read, following)),
);
