import { compareDates } from '../../calendar/PlainDate';
import { clause, type Clause } from '../Clause';
import { map, not, oneOf, optional, rather, seq, sign, words, type Reader } from '../../language/Reader';
import { someLeads, type Lead } from '../../language/leads';
import { datedClause, yearedClause } from './dated';
import { freeText } from './freeText';
import { month } from './month';
import { count, digits } from '../../language/number';
import { verbsAlone, verbsWithObject, workUpTo } from './verbs';
import { EVENTS_HELD, HOLIDAYS, MEETINGS, OCCASIONS_KEPT, SESSIONS } from '../../language/vocabulary';

/** Of a day "Tết Nguyên đán 2025" says nothing, and a bracket with a year alone neither. */
const isDay = ({ kind, due: [only], starts }: Clause): boolean =>
  kind === 'once' && only !== undefined && starts !== undefined && compareDates(only.date, starts) === 0;
const isYearAlone = ({ due: [only], starts }: Clause): boolean =>
  only?.date.month === 12 && only.date.day === 31 && starts?.month === 1;

const inBrackets = map(seq(sign('('), datedClause, sign(')')), ([, clause]) =>
  clause.kind === 'once' && !isYearAlone(clause) ? [clause] : undefined,
);

const verbsBefore = (next: Reader<unknown>): Reader<unknown> =>
  optional(oneOf<unknown>(verbsAlone, verbsWithObject, workUpTo(next)));

const sessionWord = seq(optional(words('tại', 'trong', 'vào', 'theo')), words(...SESSIONS));
/** Trình HĐND tỉnh tại kỳ họp giữa năm 2026: on the days of the council's own calendar. */
export const session: Reader<Clause> = map(
  seq(verbsBefore(sessionWord), sessionWord, rather(freeText({ isName: true }))),
  () => clause('linked'),
);
/** Phiên họp tháng 9/2026 của UBTVQH */
const sessionOfMonth: Reader<Clause> = map(
  seq(
    verbsBefore(sessionWord),
    sessionWord,
    optional(freeText()),
    yearedClause,
    optional(seq(not(not(words('của'))), freeText())),
  ),
  ([, , , month]) => month,
);

const dayOf = seq(
  optional(words('dịp', 'lễ', 'dịp lễ')),
  words('ngày', 'ngày lễ', 'dịp', 'lễ', 'ngày hội'),
  not(digits(0, 99)),
);
const dayBehind = oneOf(
  map(seq(optional(sign(',')), datedClause), ([, on]) => on),
  map(seq(sign('('), datedClause, sign(')')), ([, on]) => on),
);
/** trước ngày Quốc khánh 02/9/2026 | Ngày Pháp luật Việt Nam (09/11) */
const namedDay: Reader<Clause> = map(
  seq(
    verbsBefore(oneOf<unknown>(someLeads, dayOf)),
    oneOf(
      map(seq(someLeads, dayOf, freeText({ maxTokens: 15 })), ([lead]) => lead),
      map(seq(dayOf, words(...HOLIDAYS), optional(freeText())), (): readonly Lead[] => []),
    ),
    dayBehind,
  ),
  ([, lead, on]) => (isDay(on) && !lead.includes('from') ? on : undefined),
);

/** Chào mừng ngày Nhà giáo Việt Nam 20/11 | Dịp Quốc khánh (02/9) | Kỳ họp giữa năm (tháng 7/2025) */
export const occasion: Reader<readonly Clause[]> = oneOf(
  map(oneOf(sessionOfMonth, namedDay), (each) => [each]),
  map(
    seq(
      optional(verbsWithObject),
      words(...OCCASIONS_KEPT),
      optional(freeText()),
      optional(sign(',')),
      datedClause,
    ),
    ([, , , , clause]) => (isDay(clause) ? [clause] : undefined),
  ),
  map(
    seq(not(month), words(...OCCASIONS_KEPT, ...MEETINGS, ...EVENTS_HELD), optional(freeText()), inBrackets),
    ([, , , clauses]) => clauses,
  ),
);

/** 01 lần, tháng 10 | 02 đợt vào quý II: how often in all, and when. */
export const timesInAll: Reader<readonly Clause[]> = map(
  seq(count(1, 12), words('lần', 'đợt', 'cuộc', 'lớp', 'hội nghị'), optional(sign(',:')), datedClause),
  ([times, , , clause]) => (clause.due.length === times ? [clause] : undefined),
);
