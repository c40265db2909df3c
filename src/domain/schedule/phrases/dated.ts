import { compareDates } from '../../calendar/PlainDate';
import { distinct, sortedDue, type Clause } from '../Clause';
import { resolveBefore, resolveMoment, type Moment, type Resolved } from '../Moment';
import { map, optional, seq, words, type Reader } from '../Reader';
import type { Implied } from '../Schedule';
import { momentRow, type Lead, type Link } from './moments';
import { ofTheReport } from './yearSuffix';

interface Timed {
  readonly leads: readonly Lead[];
  readonly moment: Moment;
}

/**
 * Moments as deadlines: one gives "once", several or yearly ones "recurring".
 * Quý I | trước ngày 15/12 | Từ Quý II đến Quý IV | Tháng 3, 6, 9, 12 | 20/3, 20/6 và 20/9 | hằng năm, trước 15/12
 */
function readRow(row: readonly Link[], planYear: number): Clause | undefined {
  const filled = fillMonths(row);
  const timed = filled && joinSpans(filled);
  if (!timed) return undefined;
  const bareYearAlone =
    timed.length === 1 && timed[0]?.moment.unit === 'year' && timed[0].moment.year === undefined;
  if (bareYearAlone && timed[0]?.leads.length === 0) return undefined;
  const resolved = resolveAll(timed, planYear);
  if (!resolved) return undefined;
  const isYearly = row.some((each) => each.isYearly);
  const due = sortedDue(resolved.map((each) => each.due));
  const saysYear = timed.some(({ moment }) => moment.year !== undefined);
  const implied: readonly Implied[] = [
    ...(saysYear ? [] : (['year'] as const)),
    ...resolved.flatMap((each) => each.implied),
  ];
  return { kind: isYearly || due.length > 1 ? 'recurring' : 'once', due, implied: distinct(implied) };
}

/** "ngày 15 và 30/6": the month stands at the end. */
function fillMonths(row: readonly Link[]): readonly (Link & { readonly moment: Moment })[] | undefined {
  const filled: (Link & { readonly moment: Moment })[] = [];
  for (const each of [...row].reverse()) {
    if (each.moment.unit !== 'dayAlone') {
      filled.unshift({ ...each, moment: each.moment });
      continue;
    }
    const next = filled[0]?.moment;
    if (next?.unit !== 'day') return undefined;
    const at = { month: next.last.month, day: each.moment.day };
    filled.unshift({ ...each, moment: { ...next, first: at, last: at } });
  }
  return filled;
}

/** "Tháng 3-4": the pair becomes one stretch, due on its last day. "từ" calls for such a pair. */
function joinSpans(row: readonly (Link & { readonly moment: Moment })[]): readonly Timed[] | undefined {
  const timed: Timed[] = [];
  for (const [i, each] of row.entries()) {
    const isStart = row[i + 1]?.join === 'span';
    if (each.leads.includes('from') && !isStart) return undefined;
    if (each.join !== 'span') {
      timed.push(each);
      continue;
    }
    const start = timed.pop();
    if (!start || start.moment.unit === 'span' || start.leads.includes('before')) return undefined;
    timed.push({ leads: [], moment: spanOf(start.moment, each.moment, each.leads) });
  }
  return timed;
}

function spanOf(start: Moment, end: Moment, endLeads: readonly Lead[]): Moment {
  const firstYear = start.year;
  return {
    ...end,
    unit: 'span',
    first: start.first,
    ...(firstYear === undefined ? {} : { firstYear }),
    period: '',
    implied: distinct([...end.implied, ...(endLeads.includes('before') ? (['beforeIsBy'] as const) : [])]),
  };
}

/**
 * A year at the end holds for what stands before it ("Tháng 11 - 12/2025", "20/3, 20/6/2025"); behind the
 * last written year it holds on, as long as the days still ascend.
 */
function resolveAll(timed: readonly Timed[], planYear: number): readonly Resolved[] | undefined {
  const resolved: Resolved[] = [];
  let said: number | undefined;
  for (const [i, { leads, moment }] of timed.entries()) {
    const ahead = timed.slice(i).find((each) => each.moment.year !== undefined)?.moment.year;
    const year = ahead ?? said ?? planYear;
    const resolve = leads.includes('before') ? resolveBefore : resolveMoment;
    const one = resolve(moment, year, planYear);
    if (!one) return undefined;
    const previous = resolved.at(-1);
    const goesBack = previous && compareDates(previous.due.date, one.due.date) > 0;
    if (goesBack && ahead === undefined && said !== undefined) return undefined;
    said = moment.year ?? said;
    resolved.push(one);
  }
  return resolved;
}

/** Words behind a date that change nothing. */
const closing = optional(
  words('của năm', 'trong năm', 'hoàn thành', 'xong', 'phải hoàn thành', 'phải xong', 'trở về trước'),
);

export const datedClause: Reader<Clause> = map(
  seq(momentRow, optional(ofTheReport), closing),
  ([row], { planYear }) => readRow(row, planYear),
);

/** Định kỳ các ngày 15/6, 15/12 | Định kỳ quý IV: recurring by its own word. */
export const periodicDates: Reader<Clause> = map(
  seq(words('định kỳ', 'theo định kỳ', 'định kỳ hằng năm', 'định kỳ hàng năm'), datedClause),
  ([, clause]) => ({ ...clause, kind: 'recurring' as const }),
);

/** As datedClause, but opened by "trước", "trong", "vào" …, as it must be behind an object. */
export const ledDatedClause: Reader<Clause> = map(
  seq(momentRow, optional(ofTheReport), closing),
  ([row], { planYear }) => ((row[0]?.leads.length ?? 0) > 0 ? readRow(row, planYear) : undefined),
);
