import { compareDates } from '../../calendar/PlainDate';
import type { Clause } from '../Clause';
import { few, map, not, remembered, oneOf, optional, seq, sign, token, words, type Reader } from '../Reader';
import { adhoc, happening, ifAny } from './adhoc';
import { datedClause, deadlineClause, ledDatedClause, periodicDates } from './dated';
import { dayOfPeriod } from './dayOfPeriod';
import { everyPeriod, periodNames } from './everyPeriod';
import { freeText } from './freeText';
import { basis, linked } from './linked';
import { ongoing, yearLong } from './ongoing';
import { closingVerbs, milestone, notPlanned, verbsAlone, verbsWithObject } from './verbs';

const list = (reader: Reader<Clause>): Reader<readonly Clause[]> => map(reader, (clause) => [clause]);

/** "Hằng quý, trước ngày 20 tháng cuối quý" | "Định kỳ 6 tháng (15/6 và 15/12)": the days of the periods before. */
const daysOfPeriods = oneOf(
  map(seq(sign(',:-'), optional(words('vào')), oneOf(dayOfPeriod, datedClause)), ([, , days]) => days),
  map(
    seq(sign('('), optional(words('vào')), oneOf(dayOfPeriod, datedClause), sign(')')),
    ([, , days]) => days,
  ),
  dayOfPeriod,
  ledDatedClause,
);
const narrowed: Reader<Clause> = map(seq(everyPeriod, daysOfPeriods), ([periods, days]) =>
  periods.due.length > 0 && periods.due.length === days.due.length
    ? {
        ...days,
        kind: 'recurring',
        due: days.due.map((each, i) => ({ ...each, period: periods.due[i]?.period ?? each.period })),
      }
    : undefined,
);

const timed: Reader<readonly Clause[]> = remembered(
  oneOf(
    yearLong,
    list(narrowed),
    list(dayOfPeriod),
    list(datedClause),
    list(everyPeriod),
    list(periodicDates),
    ongoing,
  ),
);
const timedBehindObject: Reader<readonly Clause[]> = oneOf(
  list(narrowed),
  list(dayOfPeriod),
  list(ledDatedClause),
  list(everyPeriod),
  list(periodicDates),
  ongoing,
);

const inlineDash = token(({ key, before }) => (key === '-' && before !== 'line' ? key : undefined));
const comma = optional(oneOf(sign(','), inlineDash));
const isRegular = (clauses: readonly Clause[]): boolean =>
  clauses.every(({ kind }) => kind !== 'linked' && kind !== 'adhoc');

/** A "theo …" beside a time is its basis and adds nothing: "Theo quy định, hằng quý", "Thường xuyên, theo yêu cầu". */
const withBasis = (reader: Reader<readonly Clause[]>): Reader<readonly Clause[]> =>
  oneOf(
    map(seq(basis, sign(',:'), optional(verbsAlone), reader), ([, , , clauses]) => clauses),
    map(seq(basis, optional(verbsAlone), deadlineClause), ([, , clause]) => [clause]),
    map(seq(reader, comma, basis), ([clauses]) => (isRegular(clauses) ? clauses : undefined)),
    reader,
  );

const untimed: Reader<readonly Clause[]> = oneOf(list(adhoc), list(ifAny), list(linked));
const core: Reader<readonly Clause[]> = remembered(oneOf(withBasis(timed), untimed));
const coreBehindObject: Reader<readonly Clause[]> = remembered(
  oneOf(withBasis(timedBehindObject), untimed, list(ifAny)),
);

/** What "định kỳ" makes of a single date. */
const periodic = (clause: Clause): Clause =>
  clause.kind === 'once' ? { ...clause, kind: 'recurring' } : clause;

/** With what is to be done: "Ban hành trong quý I năm 2026", "Sơ kết 6 tháng", "rà soát, điều chỉnh (nếu có)". */
const statement: Reader<readonly Clause[]> = remembered(
  oneOf(
    core,
    map(
      seq(verbsAlone, optional(sign(',:')), oneOf(core, list(periodNames), list(ifAny))),
      ([, , clauses]) => clauses,
    ),
    map(seq(words('định kỳ'), oneOf(verbsAlone, verbsWithObject), coreBehindObject), ([, , clauses]) =>
      clauses.map(periodic),
    ),
    map(seq(verbsWithObject, optional(sign(',:')), coreBehindObject), ([, , clauses]) => clauses),
  ),
);

/** "Trước 30/6 (trước khi sắp xếp ĐVHC)": a note says nothing of time. */
const bracketedStatement = seq(sign('('), statement, sign(')'));
const note = oneOf(
  map(seq(sign('('), oneOf(happening, basis, ifAny), sign(')')), () => null),
  map(seq(not(bracketedStatement), sign('('), freeText({ isRefused: notPlanned }), sign(')')), () => null),
  map(ifAny, () => null),
);
const concerning = map(
  seq(
    optional(sign(',')),
    words('đối với', 'với', 'cho', 'áp dụng đối với'),
    freeText({ mayNamePeriods: true }),
  ),
  ([, , text]) => text,
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
    return isWithin(whole, detail) ? [{ ...detail, kind: whole.kind }] : undefined;
  },
);

/** "Năm 2025 (thường xuyên)" */
const isYear = ({ kind, due: [only, ...others] }: Clause): boolean =>
  kind === 'once' && others.length === 0 && only?.date.month === 12 && only.date.day === 31;

/** "(Quý I)" */
const inBrackets = map(bracketedStatement, ([, clauses]) => clauses);

/** Each day in the bracket is no later than the due date that it makes precise. */
function isWithin(whole: Clause, detail: Clause): boolean {
  return (
    whole.due.length === detail.due.length &&
    whole.due.every(({ date }, i) => {
      const precise = detail.due[i]?.date;
      return precise !== undefined && compareDates(precise, date) <= 0;
    })
  );
}

type Tail = { readonly kind: 'note' } | { readonly kind: 'concerning'; readonly text: string };
const tail: Reader<Tail> = oneOf<Tail>(
  map(note, () => ({ kind: 'note' }) as const),
  map(concerning, (text) => ({ kind: 'concerning', text }) as const),
  map(seq(sign(':'), milestone), () => ({ kind: 'note' }) as const),
  map(seq(optional(sign(',;-')), closingVerbs), () => ({ kind: 'note' }) as const),
  map(seq(words('để', 'nhằm', 'phục vụ'), milestone), () => ({ kind: 'note' }) as const),
);

const PERIODIC = /định kỳ/iu;

/** One part of the phrase, without its label: what is done, when, on what basis, with what remarks. */
export const clauses: Reader<readonly Clause[]> = map(
  seq(oneOf(statement, withBracket, inBrackets), few(tail)),
  ([read, tails]) => {
    const isPeriodic = tails.some((each) => each.kind === 'concerning' && PERIODIC.test(each.text));
    return isPeriodic ? read.map(periodic) : read;
  },
);
