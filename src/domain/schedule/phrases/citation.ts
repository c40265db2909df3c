import {
  glued,
  map,
  oneOf,
  optional,
  remembered,
  seq,
  sign,
  ofKind,
  words,
  type Match,
  type Reader,
} from '../../language/Reader';
import { day } from './day';
import { digits } from '../../language/number';

const letters = ofKind('word');
const numerals = digits(0, 999_999, 6);
const link = seq(glued(sign('/-')), glued(oneOf<unknown>(letters, numerals)));

/** The "/KH-UBND" behind a number: links of letters and numbers, letters among them. */
const mark: Reader<null> = (phrase, at) => {
  let next = at;
  let hasLetters = false;
  for (let piece: Match<unknown> | undefined = link(phrase, at)[0]; piece; piece = link(phrase, next)[0]) {
    next = piece.next;
    hasLetters ||= phrase.tokens[next - 1]?.kind === 'word';
  }
  return hasLetters ? [{ value: null, next }] : [];
};

const number = optional(seq(words('số'), optional(sign(':'))));
const ofDate = optional(seq(optional(sign(',')), words('ngày'), day));

/** 45/KH-UBND ngày 12/02/2025 | số 02-KH/BCĐTW | 09/2019/NĐ-CP | số: 76, ngày 5 tháng 3 năm 2025 */
const document: Reader<unknown> = oneOf<unknown>(
  seq(number, numerals, mark, ofDate),
  seq(words('số'), optional(sign(':')), numerals, ofDate),
);

/** Before a "ngày …" these make it a deadline, not the date of a document. */
const deadlineWord = words(
  ...['trước', 'đến', 'tới', 'hết', 'nhất', 'là', 'vào', 'trong', 'từ', 'sau', 'hạn', 'đúng', 'và'],
);
/** Only behind a word or in brackets can it be the date of one. */
const mayBeOfDocument: Reader<null> = (phrase, at) => {
  const before = phrase.tokens[at - 1];
  const isBehindName = before !== undefined && (before.kind !== 'sign' || before.key === '(');
  return isBehindName && deadlineWord(phrase, at - 1).length === 0 ? [{ value: null, next: at }] : [];
};

/** A document's number with its date, or the date of a document: no deadline (facts 4.3). */
export const citation: Reader<null> = remembered(
  map(oneOf<unknown>(document, seq(mayBeOfDocument, words('ngày'), day)), () => null),
);
