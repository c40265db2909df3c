import { compareDates } from '../../calendar/PlainDate';
import type { Clause } from '../Clause';
import { map, not, oneOf, optional, seq, sign, words, type Reader } from '../../language/Reader';
import { datedClause } from './dated';
import { freeText } from './freeText';
import { month } from './month';
import { count } from '../../language/number';
import { verbsWithObject } from './verbs';
import { EVENTS_HELD, MEETINGS, OCCASIONS_KEPT } from '../../language/vocabulary';

/** Of a day "Tết Nguyên đán 2025" says nothing, and a bracket with a year alone neither. */
const isDay = ({ kind, due: [only], starts }: Clause): boolean =>
  kind === 'once' && only !== undefined && starts !== undefined && compareDates(only.date, starts) === 0;
const isYearAlone = ({ due: [only], starts }: Clause): boolean =>
  only?.date.month === 12 && only.date.day === 31 && starts?.month === 1;

const inBrackets = map(seq(sign('('), datedClause, sign(')')), ([, clause]) =>
  clause.kind === 'once' && !isYearAlone(clause) ? [clause] : undefined,
);

/** Chào mừng ngày Nhà giáo Việt Nam 20/11 | Dịp Quốc khánh (02/9) | Kỳ họp giữa năm (tháng 7/2025) */
export const occasion: Reader<readonly Clause[]> = oneOf(
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
