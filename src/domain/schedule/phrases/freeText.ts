import { ahead, map, not, oneOf, remembered, seq, sign, words, type Reader } from '../../language/Reader';
import type { Phrase, Token } from '../../language/tokenize';
import { citation } from './citation';
import { day } from './day';
import { month } from './month';
import { count, digits, year4 } from '../../language/number';
import { quarter } from './quarter';
import { leads } from '../../language/leads';
import {
  ALWAYS,
  DANGLING,
  LIMITS,
  NAMED_BY_YEAR,
  PARTING,
  VERBS,
  WHOLE_NAMES,
} from '../../language/vocabulary';
import { namedYear } from './yearSuffix';

const monthCount = seq(count(1, 12), words('tháng'));

/** Times inside free text: where one stands the text is not free, so that no deadline is swallowed. */
export const evidence: Reader<unknown> = remembered(
  oneOf<unknown>(
    seq(words('trước'), not(words('khi', 'thềm', 'đây', 'mắt', 'tiên', 'hết', 'bạ', 'đó'))),
    words(
      ...['chậm nhất', 'muộn nhất', 'trễ nhất', 'không muộn hơn', 'không chậm hơn', 'hạn chót', 'hạn cuối'],
    ),
    words(...['trong năm', 'trong quý', 'trong tháng', 'trừ', 'ngoại trừ', 'âm lịch']),
    seq(words('hết', 'đến hết'), words('năm', 'tháng', 'quý', 'ngày')),
    seq(words('ngày'), digits(1, 31)),
    seq(monthCount, words('đầu', 'cuối')),
    day,
    month,
    quarter,
  ),
);
/** Years and rhythms: a time as well, unless they belong to a name: "Kế hoạch kiểm tra hằng năm", "Chương trình công tác năm 2026". */
const evidenceOrName: Reader<unknown> = remembered(
  oneOf<unknown>(
    namedYear,
    year4,
    words(...ALWAYS),
    seq(words('định kỳ', 'hằng', 'hàng', 'mỗi', 'từng'), words('ngày', 'tuần', 'tháng', 'quý', 'năm')),
    seq(words('định kỳ'), count(1, 12)),
    seq(count(1, 12), words('lần', 'kỳ', 'đợt'), sign('/')),
    seq(words('tháng', 'quý', 'năm', 'tuần'), sign('/'), words('lần')),
  ),
);
export const nameOfYear = words(...NAMED_BY_YEAR);
const verb = words(...VERBS, 'phấn đấu');
const opensTime = seq(
  ahead(({ before }) => before !== 'nothing'),
  oneOf<unknown>(evidenceOrName, evidence, verb, words(...LIMITS)),
);
/** Where a name is over: "Kế hoạch, năm 2026", "Kế hoạch, tổng kết năm 2026", "Kế hoạch hoàn thành năm 2026". */
const afterName = oneOf<unknown>(
  seq(
    oneOf<unknown>(
      sign(',-+'),
      words('và'),
      ahead(({ before }) => before === 'line'),
    ),
    oneOf<unknown>(verb, seq(leads, evidenceOrName)),
  ),
  sign('()'),
  words(...LIMITS),
);
/** ", tổng kết", a new line "quý III/2072 …": another clause. */
export const anotherClause = seq(
  oneOf<unknown>(
    sign(','),
    words('và'),
    ahead(({ before }) => before === 'line'),
  ),
  oneOf<unknown>(
    verb,
    map(oneOf(month, quarter), ({ year }) => year),
  ),
);
/** "báo cáo" is a name as well. */
const plainVerb = seq(not(nameOfYear), verb);
/** "kiểm tra, giám sát", "2021 - 2030" */
const coordinates = (phrase: Phrase, at: number): boolean =>
  (phrase.tokens[at]?.key === '-' && phrase.tokens[at - 1]?.kind === 'number') ||
  [at - 2, at - 1].some((start) => plainVerb(phrase, start).some(({ next }) => next === at));
const periodName = oneOf<unknown>(month, quarter, monthCount);
const isAt = (reader: Reader<unknown>, phrase: Phrase, at: number): boolean => reader(phrase, at).length > 0;

interface FreeTextRules {
  /** May name periods: the label of "Báo cáo quý I, II: 20/6"; `one` where a comma behind it ends the text. */
  readonly periods?: 'none' | 'one' | 'several';
  /** Words at which this text ends. */
  readonly stopsAt?: Reader<unknown>;
  readonly maxTokens?: number;
  /** Follows a word that names a document, whose name may go on with a year. */
  readonly isName?: boolean;
}

/**
 * Words of any kind up to a place where a sentence may part, the nearest first: the name of a document,
 * an event, a milestone. Never a time, never a half-written end.
 */
export function freeText(rules: FreeTextRules = {}): Reader<null> {
  return (phrase, at) =>
    partings(phrase, at, rules)
      .filter((end) => !isDangling(phrase, end))
      .map((end) => ({ value: null, next: end }));
}

function partings(phrase: Phrase, at: number, rules: FreeTextRules): readonly number[] {
  const ends: number[] = [];
  const { periods = 'none', maxTokens = 60 } = rules;
  const limit = at + maxTokens;
  let depth = 0;
  let next = at;
  let hasNamedPeriod = false;
  let isName = rules.isName ?? false;
  for (let here = phrase.tokens[at]; here && next < limit; here = phrase.tokens[next]) {
    const isStop =
      endsSentence(here, phrase.tokens[next + 1]) ||
      (here.key === '.' && isAt(opensTime, phrase, next + 1)) ||
      (next > at && opensLine(here));
    if (isStop || (here.key === ')' && depth === 0)) break;
    const [cited] = citation(phrase, next);
    if (cited) {
      next = cited.next;
      continue;
    }
    if (rules.stopsAt && isAt(rules.stopsAt, phrase, next)) break;
    isName =
      isAt(nameOfYear, phrase, next) ||
      (isName && (!isAt(afterName, phrase, next) || coordinates(phrase, next)));
    if (!isName && isAt(evidenceOrName, phrase, next)) break;
    const mayNamePeriod = periods === 'several' || (periods === 'one' && (isName || next === at));
    const [period] = mayNamePeriod ? periodName(phrase, next) : [];
    if (!period && isAt(evidence, phrase, next)) break;
    hasNamedPeriod ||= period !== undefined;
    if (depth === 0 && next > at && mayPart(here, phrase, next)) ends.push(next);
    if (periods === 'one' && hasNamedPeriod && here.key === ',') break;
    if (here.key === '(') depth += 1;
    if (here.key === ')') depth -= 1;
    // The 2 of "Báo cáo quý: 2/6" is no quarter.
    const isSplit = phrase.tokens.slice(next, period?.next).some(({ key }) => key === ':');
    next = period && !isSplit ? period.next : next + 1;
  }
  if (next > at && depth === 0 && ends.at(-1) !== next) ends.push(next);
  return ends;
}

/** Free text never crosses the end of a sentence, nor a line that begins anew. */
const opensLine = ({ before, capital, kind }: Token): boolean =>
  before === 'line' && (capital || kind === 'sign');

function endsSentence(here: Token, following: Token | undefined): boolean {
  if (';:•'.includes(here.key)) return true;
  if (here.key !== '.') return false;
  if (!following || following.kind === 'sign') return true;
  return following.before !== 'nothing' && (following.capital || following.kind !== 'word');
}

const partingSign = sign(',/+-(&');
const partingWord = words(...PARTING);

function mayPart(here: Token, phrase: Phrase, at: number): boolean {
  const isParted = isAt(partingSign, phrase, at) || isAt(partingWord, phrase, at);
  return isParted || here.kind === 'number' || (here.before === 'line' && isAt(verb, phrase, at));
}

const danglingWord = words(...DANGLING);
const wholeName = words(...WHOLE_NAMES);

function isDangling(phrase: Phrase, end: number): boolean {
  const last = phrase.tokens[end - 1];
  if (last?.kind === 'sign') return !')]%'.includes(last.key);
  return isAt(danglingWord, phrase, end - 1) && !isAt(wholeName, phrase, end - 2);
}
