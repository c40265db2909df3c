import { distinct, sortedDue, type Clause } from '../Clause';
import { map, remembered, oneOf, optional, seq, sign, words, type Reader } from '../../language/Reader';
import { resolveRow } from '../resolveRow';
import { dayOfPeriod } from './dayOfPeriod';
import { freeText } from './freeText';
import { yearly, type Lead } from '../../language/leads';
import { momentRow, type Link } from './moments';
import { year } from './monthsOfYear';
import { ofTheReport } from './yearSuffix';

/** One moment gives "once", several or yearly ones "recurring". */
function clauseOfRow(row: readonly Link[], planYear: number): Clause | undefined {
  if (isYearAlone(row) || row.some(isOfEveryYear)) return undefined;
  const resolved = resolveRow(row, planYear);
  if (!resolved) return undefined;
  const due = sortedDue(resolved.map((each) => each.due));
  const saysYear = row.some(({ moment }) => moment.unit !== 'dayAlone' && moment.year !== undefined);
  const isStacked = row.some(({ join }) => join === 'stacked');
  const isRecurring = due.length > 1 || row.some(({ isYearly }) => isYearly);
  return {
    kind: isRecurring ? 'recurring' : 'once',
    due,
    starts: resolved.length === 1 ? resolved[0]?.start : undefined,
    implied: distinct([
      ...(saysYear ? [] : (['year'] as const)),
      ...(isStacked ? (['stacked'] as const) : []),
      ...resolved.flatMap(({ implied }) => implied),
    ]),
  };
}

/** "Hằng năm, giai đoạn 2026-2030": within these years, not in one. */
const isOfEveryYear = ({ isYearly, moment }: Link): boolean =>
  isYearly && moment.unit === 'year' && moment.year !== undefined;

/** "năm" says a time only behind "trong" or "hết": "Trước năm" is half of something. */
function isYearAlone([first, ...others]: readonly Link[]): boolean {
  if (!first || others.length > 0 || first.moment.unit !== 'year' || first.moment.year !== undefined)
    return false;
  return !first.leads.some((lead) => lead === 'within' || lead === 'end');
}

/** Words behind a date that change nothing. */
const closing = optional(
  words(
    'của năm',
    'trong năm',
    'hoàn thành',
    'xong',
    'phải hoàn thành',
    'phải xong',
    'trở về trước',
    'hoặc sớm hơn',
  ),
);
const row = remembered(
  map(
    seq(momentRow, optional(ofTheReport), closing, optional(seq(sign(','), yearly))),
    ([links, , , everyYear]): readonly Link[] =>
      everyYear === undefined ? links : links.map((link) => ({ ...link, isYearly: true })),
  ),
);

const openedBy = (isOpening: (leads: readonly Lead[]) => boolean): Reader<Clause> =>
  map(row, (links, { planYear }) =>
    isOpening(links[0]?.leads ?? []) ? clauseOfRow(links, planYear) : undefined,
  );

/** "Từ ngày ban hành Kế hoạch đến 31/12": only the end is a date. */
const fromEvent: Reader<Clause> = map(
  seq(
    words('từ khi', 'từ ngày', 'từ lúc', 'kể từ ngày', 'kể từ khi', 'từ sau khi'),
    freeText(),
    optional(sign(',')),
    openedBy((leads) => leads.length > 0),
  ),
  ([, , , end]) => (end.kind === 'once' ? end : undefined),
);

/**
 * Moments as deadlines: Quý I | trước ngày 15/12 | Từ Quý II đến Quý IV | Tháng 3, 6, 9, 12 |
 * 20/3, 20/6 và 20/9 | hằng năm, trước 15/12 | Quý I, trước ngày 20/3
 */
export const datedClause: Reader<Clause> = remembered(
  oneOf(
    openedBy(() => true),
    fromEvent,
  ),
);

/** As datedClause, but opened by "trước", "trong", "vào" …, as it must be behind an object. */
export const ledDatedClause: Reader<Clause> = openedBy((leads) => leads.length > 0);

/** As datedClause, but opened by a word of deadlines: "đến năm 2030" may belong to a document's name. */
export const deadlineClause: Reader<Clause> = openedBy((leads) =>
  leads.some((lead) => lead === 'before' || lead === 'within' || lead === 'limit'),
);

/** A stretch with its year, which needs no other word to be a time: "tháng 10/2026", "năm 2035". */
export const yearedClause: Reader<Clause> = map(row, (links, { planYear }) =>
  links.every(({ moment }) => 'year' in moment && moment.unit !== 'day' && moment.year !== undefined) &&
  links[0]?.leads.length === 0
    ? clauseOfRow(links, planYear)
    : undefined,
);

/** The moments of "năm 2025 và các năm tiếp theo", "Giai đoạn 2026-2030 và …"; "từ năm 2025 và …" has no end. */
export const openMoment: Reader<Clause> = map(row, (links, { planYear }) =>
  links[0]?.leads.includes('from') && links.length === 1 ? undefined : clauseOfRow(links, planYear),
);

/** A year that is written, whatever stands before it. */
export const yearClause: Reader<Clause> = map(year, (moment, { planYear }) =>
  clauseOfRow([{ join: 'first', leads: [], moment, isYearly: false }], planYear),
);

/** Định kỳ các ngày 15/6, 15/12 | Định kỳ quý IV: recurring by its own word. */
export const periodicDates: Reader<Clause> = map(
  seq(
    words('định kỳ', 'theo định kỳ', 'định kỳ hằng năm', 'định kỳ hàng năm'),
    optional(sign(',:')),
    oneOf(datedClause, dayOfPeriod),
  ),
  ([, , clause]) => ({ ...clause, kind: 'recurring' as const }),
);
