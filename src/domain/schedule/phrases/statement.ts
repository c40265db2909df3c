import { compareDates } from '../../calendar/PlainDate';
import type { Clause } from '../Clause';
import type { DueDate } from '../Schedule';
import {
  map,
  oneOf,
  optional,
  remembered,
  seq,
  sign,
  token,
  words,
  type Reader,
} from '../../language/Reader';
import { adhoc, ifAny } from './adhoc';
import { bounded } from './bounded';
import { datedClause, deadlineClause, ledDatedClause, periodicDates, yearedClause } from './dated';
import { dayOfPeriod } from './dayOfPeriod';
import { everyPeriod, periodNames } from './everyPeriod';
import { basis, linked } from './linked';
import { ongoing, yearLong } from './ongoing';
import { since } from './since';
import { occasion, session, timesInAll } from './occasion';
import { reporting, share, obligation, toTheEnd, verbsAlone, verbsWithObject, verbsWithWork } from './verbs';

export const list = (reader: Reader<Clause>): Reader<readonly Clause[]> => map(reader, (clause) => [clause]);

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
/** "15/6 (6 tháng)": the days of one, the names of the other. */
export const namedAfter = (periods: Clause, due: readonly DueDate[]): readonly DueDate[] =>
  due.map((each, i) => {
    const { period = '' } = periods.due[i] ?? {};
    return period === '' ? each : { ...each, period };
  });

const narrowed: Reader<Clause> = map(seq(everyPeriod, daysOfPeriods), ([periods, days]) =>
  periods.due.length > 0 && periods.due.length === days.due.length && areWithin(periods, days)
    ? {
        ...days,
        kind: 'recurring',
        due: namedAfter(periods, days.due),
      }
    : undefined,
);

/** Stretches lie in their periods: "Định kỳ 6 tháng, 9 tháng và năm" names three periods. A day may follow its own. */
function areWithin(periods: Clause, days: Clause): boolean {
  const areStretches = days.implied.includes('lastDay');
  return days.due.every(({ date }, i) => {
    const end = periods.due[i]?.date;
    if (end === undefined || date.year < end.year) return false;
    return !areStretches || compareDates(date, end) <= 0;
  });
}

const boundedRecurrence = list(remembered(bounded(oneOf(narrowed, dayOfPeriod, everyPeriod))));

const timed: Reader<readonly Clause[]> = remembered(
  oneOf(
    yearLong,
    boundedRecurrence,
    list(narrowed),
    list(dayOfPeriod),
    list(datedClause),
    list(everyPeriod),
    list(periodicDates),
    ongoing,
  ),
);
const timedBehindObject: Reader<readonly Clause[]> = oneOf(
  boundedRecurrence,
  list(narrowed),
  list(dayOfPeriod),
  list(ledDatedClause),
  list(everyPeriod),
  list(periodicDates),
  ongoing,
);

const inlineDash = token(({ key, before }) => (key === '-' && before !== 'line' ? key : undefined));
const comma = optional(oneOf(sign(','), inlineDash));

/** A "theo …" beside a time is its basis and adds nothing: "Theo quy định, hằng quý", "Thường xuyên, theo yêu cầu". */
const withBasis = (reader: Reader<readonly Clause[]>): Reader<readonly Clause[]> =>
  oneOf(
    map(seq(basis, sign(',:'), optional(verbsAlone), reader), ([, , , clauses]) => clauses),
    map(seq(basis, optional(verbsAlone), deadlineClause), ([, , clause]) => [clause]),
    map(seq(reader, comma, basis), ([clauses]) => clauses),
    reader,
  );

const untimed: Reader<readonly Clause[]> = oneOf(list(session), list(adhoc), list(ifAny), list(linked));
const core: Reader<readonly Clause[]> = remembered(oneOf(withBasis(timed), untimed));
const coreBehindObject: Reader<readonly Clause[]> = remembered(oneOf(withBasis(timedBehindObject), untimed));

/** What "định kỳ" makes of a single date. */
export const periodic = (clause: Clause): Clause =>
  clause.kind === 'once' ? { ...clause, kind: 'recurring' } : clause;

/** "Ban hành Kế hoạch (quý I)", but the day behind a document is its own: "Kế hoạch (12/02/2025)". */
const stretchOnly = map(core, (clauses) =>
  clauses.every(({ implied }) => implied.includes('lastDay')) ? clauses : undefined,
);

const doneOnce: Reader<readonly Clause[]> = oneOf(
  occasion,
  timesInAll,
  map(seq(verbsAlone, optional(sign(',:')), core), ([, , clauses]) => clauses),
  map(seq(verbsWithObject, optional(sign(',:')), coreBehindObject), ([, , clauses]) => clauses),
  map(seq(verbsWithWork, list(yearedClause)), ([, clauses]) => clauses),
  map(seq(obligation, optional(sign(',:')), list(ledDatedClause)), ([, , clauses]) => clauses),
  map(
    seq(verbsWithObject, sign('('), oneOf(coreBehindObject, stretchOnly), sign(')')),
    ([, , clauses]) => clauses,
  ),
  map(seq(reporting, optional(sign(',:')), list(periodNames)), ([, , clauses]) => clauses),
  // Alone it is an indicator: "95% trong năm 2025".
  map(seq(share, optional(sign(',:')), coreBehindObject), ([, , clauses]) =>
    clauses.map((each) => ({ ...each, needsCompany: true })),
  ),
);

/** What is done and when: "Ban hành trong quý I năm 2026", "Sơ kết 6 tháng", "rà soát, điều chỉnh (nếu có)". */
export const statement: Reader<readonly Clause[]> = remembered(
  oneOf(
    map(seq(since, optional(sign(',')), toTheEnd, list(yearedClause)), ([, , , clauses]) => clauses),
    core,
    doneOnce,
    map(seq(words('định kỳ'), doneOnce), ([, clauses]) => clauses.map(periodic)),
  ),
);
