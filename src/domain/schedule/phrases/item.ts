import type { Clause } from '../Clause';
import { periodName } from '../Moment';
import {
  ahead,
  many,
  map,
  not,
  oneOf,
  optional,
  seq,
  sign,
  then,
  token,
  words,
  type Reader,
} from '../Reader';
import type { DueDate } from '../Schedule';
import type { Phrase } from '../tokenize';
import { clauses } from './clauses';
import { day } from './day';
import { month } from './month';
import { monthsOfTheYear } from './monthsOfYear';
import { digits } from './number';
import { quarter } from './quarter';
import { labelText } from './verbs';
import { STARTS } from './vocabulary';
import { namedYear } from './yearSuffix';

const letter = token(({ kind, key }) => (kind === 'word' && key.length === 1 ? key : undefined));
const spaced = ahead(({ before }) => before !== 'nothing');

/** - | + | • | a) | 1. | (1), but not the 15 of "15. 3. 2025" */
const bullet: Reader<unknown> = oneOf<unknown>(
  sign('-+•*'),
  seq(oneOf<unknown>(letter, digits(1, 20)), sign(')')),
  seq(not(day), digits(1, 20), sign('.'), spaced),
  seq(sign('('), digits(1, 20), sign(')')),
);

const beforeWord = ahead(({ kind }) => kind === 'word');

/** A word, or the "6 tháng" of "6 tháng: 30/6". */
const labelStart: Reader<null> = (phrase, at) =>
  beforeWord(phrase, at).length > 0 || monthsOfTheYear(phrase, at).length > 0
    ? [{ value: null, next: at }]
    : [];

interface Label {
  /** The period that it names, '' for none. */
  readonly period: string;
  /** The year that it opens with, "Năm 2026: …". */
  readonly year: number | undefined;
}

const periodOf = oneOf(quarter, month, monthsOfTheYear);

/** "Cấp trường/trung tâm:" | "Báo cáo quý I:" | "Đợt 1" */
const labelWords = oneOf<unknown>(
  seq(labelStart, not(words(...STARTS)), labelText, sign(':')),
  seq(words('đợt', 'lần', 'kỳ', 'lần thứ', 'giai đoạn', 'bước'), digits(1, 12), optional(sign(':,-'))),
);
const label: Reader<Label> = (phrase, at) =>
  labelWords(phrase, at).map(({ next }) => ({
    value: { period: periodIn(phrase, at, next), year: namedYear(phrase, at)[0]?.value },
    next,
  }));

function periodIn(phrase: Phrase, from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const found = periodOf(phrase, at).find(({ next }) => next <= to)?.value;
    if (found) return periodName(found, found.year ?? phrase.planYear, phrase.planYear);
  }
  return '';
}

/** A label that names a period needs a day to go with it, in the year that it names; else they would be lost. */
function labelled({ period, year }: Label, read: readonly Clause[]): readonly Clause[] | undefined {
  const isOtherYear = ({ date }: DueDate) => year !== undefined && date.year !== year;
  if (read.some(({ due }) => due.some(isOtherYear))) return undefined;
  if (period === '') return read;
  if (read.some(({ due }) => due.length !== 1)) return undefined;
  return read.map((clause) => ({ ...clause, due: clause.due.map(({ date }) => ({ date, period })) }));
}

/** One part of a schedule, with its bullet and label. */
export const item: Reader<readonly Clause[]> = map(
  seq(
    many(bullet),
    oneOf(
      then(label, (read) => map(clauses, (following) => labelled(read, following))),
      clauses,
    ),
  ),
  ([, read]) => read,
);

const lineStart = ahead(({ before }) => before === 'line');
const and = words('và', 'đồng thời', 'và đồng thời', 'cũng như', 'ngoài ra', 'cùng với', 'kết hợp', 'sau đó');

/** "15.12": no end of a sentence. */
const notInNumber = (phrase: Phrase, at: number) => {
  const following = phrase.tokens[at + 1];
  const isInNumber =
    phrase.tokens[at]?.key === '.' && following?.kind === 'number' && following.before === 'nothing';
  return isInNumber ? [] : [{ value: null, next: at }];
};

/** What parts one item from the next. Of two times joined by "hoặc" or "-" neither is sure. */
export const separator: Reader<'and' | 'or'> = oneOf<'and' | 'or'>(
  map(
    oneOf<unknown>(
      seq(notInNumber, sign('.;,'), many(sign('.;,')), optional(and), optional(sign(','))),
      and,
      // "Quý I/2026" is not "Quý I" and 2026.
      seq(sign('/+&•'), beforeWord),
      lineStart,
    ),
    () => 'and',
  ),
  map(oneOf<unknown>(seq(optional(sign(',')), words('hoặc')), seq(sign('-'), beforeWord)), () => 'or'),
);

export const ending: Reader<unknown> = many(sign('.;…/'));
