import { compareDates } from '../../calendar/PlainDate';
import type { Clause } from '../Clause';
import { few, map, not, oneOf, optional, rather, seq, sign, words, type Reader } from '../../language/Reader';
import { adhoc, afterEvent, happening, ifAny } from './adhoc';
import { datedClause } from './dated';
import { periodNames } from './everyPeriod';
import { anotherClause, freeText } from './freeText';
import { basis } from './linked';
import { list, namedAfter, periodic, statement } from './statement';
import { closingVerbs, milestone, notPlanned, bareShare, share } from './verbs';
import { EXTENDED, REVISED } from '../../language/vocabulary';

/** "Trước 30/6 (trước khi sắp xếp ĐVHC)": a note says nothing of time. */
const bracketedStatement = seq(sign('('), oneOf(list(afterEvent), statement, list(periodNames)), sign(')'));
const note = oneOf(
  map(seq(sign('('), not(afterEvent), oneOf(happening, basis, ifAny), sign(')')), () => null),
  map(
    seq(sign('('), optional(words('đã', 'được', 'đã được')), words('gia hạn', 'điều chỉnh'), sign(')')),
    () => null,
  ),
  map(seq(not(bracketedStatement), sign('('), freeText({ stopsAt: notPlanned }), sign(')')), () => null),
  map(seq(sign('('), words(...REVISED), freeText({ periods: 'several' }), sign(')')), () => null),
  map(ifAny, () => null),
);
/** "đối với báo cáo định kỳ 06 tháng": makes the date recur. */
const concerning: Reader<'note' | 'periodic'> = map(
  seq(
    optional(sign(',')),
    words('đối với', 'với', 'cho', 'áp dụng đối với'),
    optional(words('các')),
    optional(words('báo cáo')),
    optional(words('định kỳ')),
    rather(freeText({ periods: 'several', stopsAt: anotherClause })),
  ),
  ([, , , , isPeriodic]) => (isPeriodic === undefined ? 'note' : 'periodic'),
);

/** A stretch and the time in its brackets: "Quý I (trước ngày 20/3)", "Thường xuyên (báo cáo trước 15/12)". */
const withBracket: Reader<readonly Clause[]> = map(
  seq(oneOf(statement, list(periodNames)), bracketedStatement),
  ([outer, [, inner]]) => {
    const [whole] = outer;
    const [detail] = inner;
    if (outer.length !== 1 || inner.length !== 1 || !whole || !detail) return undefined;
    if (detail.kind === 'ongoing' && isYear(whole)) return inner;
    if (whole.kind === 'ongoing' && isYear(detail)) return outer;
    if (whole.due.length === 0 || detail.due.length === 0) return [...outer, ...inner];
    if (isWithin(whole, detail)) return [{ ...detail, kind: whole.kind, due: namedAfter(whole, detail.due) }];
    return isWithin(detail, whole) ? [{ ...whole, due: namedAfter(detail, whole.due) }] : undefined;
  },
);

/** Quý II/2025 (gia hạn đến 30/9/2025): the later one holds. */
const extended: Reader<readonly Clause[]> = map(
  seq(
    datedClause,
    oneOf(
      map(seq(optional(sign(',;')), words(...EXTENDED), datedClause), ([, , later]) => later),
      map(seq(sign('('), words(...EXTENDED), datedClause, sign(')')), ([, , later]) => later),
    ),
  ),
  ([
    {
      kind,
      due: [first],
    },
    later,
  ]) => {
    const [last] = later.due;
    const isLater = first && last && compareDates(first.date, last.date) < 0;
    return isLater && kind === 'once' && later.kind === 'once' ? [later] : undefined;
  },
);

/** "Năm 2025 (thường xuyên)" */
const isYear = ({ kind, due: [only] }: Clause): boolean =>
  kind === 'once' && only?.date.month === 12 && only.date.day === 31;

/** "(Quý I)" */
const inBrackets = map(bracketedStatement, ([, clauses]) => clauses);

/** Each day of `detail` is no later than the due date that it makes precise, nor before the stretch that this ends. */
function isWithin({ due, starts }: Clause, detail: Clause): boolean {
  return (
    due.length === detail.due.length &&
    due.every(({ date }, i) => {
      const precise = detail.due[i]?.date;
      if (precise === undefined || compareDates(precise, date) > 0) return false;
      return starts === undefined || compareDates(starts, precise) <= 0;
    })
  );
}

/** "Quý I: xây dựng kế hoạch" */
const afterColon = map(seq(sign(':'), not(adhoc), milestone), () => 'note' as const);

const remark = oneOf<unknown>(
  note,
  seq(sign(',:'), share),
  seq(not(bareShare), share),
  seq(optional(sign(',;-')), closingVerbs),
  seq(words('để', 'nhằm', 'phục vụ', 'tại', 'ở'), milestone),
);
const tail = oneOf<'note' | 'periodic'>(
  concerning,
  map(remark, () => 'note'),
);

const clausesWith = (tails: Reader<readonly ('note' | 'periodic')[]>): Reader<readonly Clause[]> =>
  map(seq(oneOf(statement, withBracket, inBrackets, extended), tails), ([read, notes]) => {
    if (notes.length > 0 && read.some(({ needsCompany }) => needsCompany)) return undefined;
    return notes.includes('periodic') ? read.map(periodic) : read;
  });

/** Behind a label no second colon: "Quý II: triển khai, Quý IV: tổng kết" are two. */
export const labelledClauses = clausesWith(few(tail));

/** One part of the phrase, without its label: what is done, when, on what basis, with what remarks. */
export const clauses = clausesWith(few(oneOf(tail, afterColon)));
