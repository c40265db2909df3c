import {
  map,
  not,
  remembered,
  oneOf,
  optional,
  seq,
  sign,
  token,
  words,
  type Match,
  type Reader,
} from '../Reader';
import type { Phrase } from '../tokenize';
import { day } from './day';
import { month } from './month';
import { count, digits } from './number';
import { quarter } from './quarter';

/** 45/KH-UBND | 02-KH/BCĐTW | 766/QĐ-TTg | 09/2019/NĐ-CP */
const symbolSign = sign('/-');
const letters = token(({ kind, key }) => (kind === 'word' ? key : undefined));
const numerals = digits(0, 999_999, 6);
const glued =
  (reader: Reader<unknown>): Reader<unknown> =>
  (phrase, at) =>
    phrase.tokens[at]?.before === 'nothing' ? reader(phrase, at) : [];
const more = (phrase: Phrase, at: number): readonly Match<null>[] => {
  let next = at;
  let hasLetters = false;
  for (;;) {
    const [piece] = seq(glued(symbolSign), glued(oneOf<unknown>(letters, numerals)))(phrase, next);
    if (!piece) break;
    hasLetters ||= phrase.tokens[piece.next - 1]?.kind === 'word';
    next = piece.next;
  }
  return hasLetters ? [{ value: null, next }] : [];
};
const symbol = seq(numerals, more);
const ofDate = optional(seq(optional(sign(',')), words('ngày'), day));
const datedOn = seq(words('ngày'), day);

/** A document's number with its date: such a date is no deadline. */
const citation: Reader<unknown> = oneOf<unknown>(
  seq(optional(words('số')), optional(sign(':')), symbol, ofDate),
  seq(words('số'), optional(sign(':')), numerals, ofDate),
);

/** Words before a "ngày …" that make it a deadline, not the date of a document. */
const DEADLINE_WORDS = words(
  'trước',
  'đến',
  'hết',
  'nhất',
  'là',
  'vào',
  'trong',
  'từ',
  'sau',
  'hạn',
  'đúng',
  'và',
  'tới',
);

const isAfter =
  (reader: Reader<unknown>): Reader<null> =>
  (phrase, at) =>
    at > 0 && reader(phrase, at - 1).some(({ next }) => next === at) ? [{ value: null, next: at }] : [];
const documentDate = seq(not(isAfter(DEADLINE_WORDS)), datedOn);
const reference = remembered(oneOf<unknown>(citation, documentDate));

/** Times inside free text: where one stands the text is not free, so that no deadline is swallowed. */
export const evidence: Reader<unknown> = remembered(
  oneOf<unknown>(
    seq(words('trước'), not(words('khi', 'đây', 'mắt', 'tiên', 'hết', 'bạ', 'đó'))),
    words(
      'chậm nhất',
      'muộn nhất',
      'trễ nhất',
      'không muộn hơn',
      'không chậm hơn',
      'âm lịch',
      'trừ',
      'ngoại trừ',
      'trong năm',
      'trong quý',
      'trong tháng',
      'hạn chót',
      'hạn cuối',
    ),
    seq(words('hết', 'đến hết'), words('năm', 'tháng', 'quý', 'ngày')),
    seq(words('ngày'), digits(1, 31)),
    day,
    month,
    quarter,
    seq(count(1, 12), words('tháng đầu', 'tháng cuối')),
  ),
);

/** Texts never end on these: a cell split over a page does ("Theo lộ" + "trình Kế hoạch"). */
const DANGLING = words(
  ...['của', 'về', 'theo', 'và', 'tại', 'trong', 'các', 'những', 'được', 'kế', 'lộ', 'kể', 'khi', 'cho'],
  ...['với', 'để', 'do', 'hoặc', 'yêu', 'đột', 'hằng', 'mỗi', 'là', 'ủy', 'có'],
);

const MAY_END = /[()[\]%]/u;

interface FreeTextRules {
  /** May name periods: the label of "Báo cáo quý I: trước ngày 20/3". */
  readonly mayNamePeriods?: boolean;
  /** Words that this text may not hold. */
  readonly isRefused?: Reader<unknown>;
  readonly maxTokens?: number;
}

/**
 * Words of any kind up to a place where a sentence may part, the nearest first: the name of a document,
 * an event, a milestone. Never a time, never a half-written end.
 */
export function freeText({
  mayNamePeriods = false,
  isRefused,
  maxTokens = 60,
}: FreeTextRules = {}): Reader<string> {
  return (phrase, at) => {
    const ends: number[] = [];
    let depth = 0;
    let next = at;
    const limit = Math.min(phrase.tokens.length, at + maxTokens);
    while (next < limit) {
      const here = phrase.tokens[next];
      if (!here || isStop(phrase, next, at) || (here.key === ')' && depth === 0)) break;
      const cited = next > at || here.kind === 'word' ? endOf(reference(phrase, next)) : undefined;
      if (cited !== undefined) {
        next = cited;
        continue;
      }
      if (isRefused && isRefused(phrase, next).length > 0) break;
      if (evidence(phrase, next).length > 0 && !(mayNamePeriods && isPeriodName(phrase, next))) break;
      if (depth === 0 && next > at && mayPart(phrase, next)) ends.push(next);
      if (here.key === '(') depth += 1;
      if (here.key === ')') depth -= 1;
      next += 1;
    }
    if (next > at && depth === 0 && ends.at(-1) !== next) ends.push(next);
    return ends
      .filter((end) => !isDangling(phrase, end))
      .map((end) => ({ value: textBetween(phrase, at, end), next: end }));
  };
}

const endOf = (matches: readonly Match<unknown>[]): number | undefined => matches[0]?.next;

const isPeriodName = (phrase: Phrase, at: number): boolean =>
  month(phrase, at).length > 0 ||
  quarter(phrase, at).length > 0 ||
  map(seq(count(1, 12), words('tháng')), () => true)(phrase, at).length > 0;

/** Ends of sentences and lines, which free text never crosses. */
function isStop(phrase: Phrase, at: number, start: number): boolean {
  const here = phrase.tokens[at];
  const following = phrase.tokens[at + 1];
  if (!here) return true;
  if (at > start && here.before === 'line' && (here.capital || here.kind === 'sign')) return true;
  if (here.kind !== 'sign') return false;
  if (here.key === ';' || here.key === ':' || here.key === '•') return true;
  return (
    here.key === '.' &&
    (!following ||
      following.kind === 'sign' ||
      (following.before !== 'nothing' && (following.capital || following.kind !== 'word')))
  );
}

const PARTING_SIGNS = sign(',/+-(–&');
const PARTING_WORDS = words(
  'và',
  'đồng thời',
  'hoặc',
  'trước',
  'theo',
  'khi',
  'định kỳ',
  'đột xuất',
  'thường xuyên',
  'hằng',
  'hàng',
  'trong',
  'chậm',
  'từ',
  'vào',
  'đến',
  'xong',
  'hoàn thành',
  'mỗi',
  'nếu',
);

function mayPart(phrase: Phrase, at: number): boolean {
  return (
    phrase.tokens[at]?.kind === 'number' ||
    PARTING_SIGNS(phrase, at).length > 0 ||
    PARTING_WORDS(phrase, at).length > 0
  );
}

function isDangling(phrase: Phrase, end: number): boolean {
  const last = phrase.tokens[end - 1];
  if (!last) return true;
  if (last.kind === 'sign' && !MAY_END.test(last.key)) return true;
  return DANGLING(phrase, end - 1).some(({ next }) => next === end) || last.key.length === 0;
}

export function textBetween({ text, tokens }: Phrase, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
