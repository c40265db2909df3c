import { compareDates, type PlainDate } from '../../calendar/PlainDate';
import { clause, type Clause } from '../Clause';
import { resolveMoment } from '../Moment';
import { map, oneOf, optional, seq, sign, words, type Reader } from '../../language/Reader';
import { resolveRow } from '../resolveRow';
import { momentRow } from './moments';
import { boundary, since } from './since';
import { TO_THE_END } from '../../language/vocabulary';

/** The days between which something recurs, both included. */
interface Bounds {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

const open: Reader<Bounds> = map(since, ({ start }) => ({ from: start }));

/** từ tháng 3 đến tháng 10 | tháng 3 - tháng 10 */
const span: Reader<Bounds> = map(oneOf(momentRow), (row, { planYear }) => {
  const [, end, ...more] = row;
  if (end?.join !== 'span' || more.length > 0) return undefined;
  const [resolved] = resolveRow(row, planYear) ?? [];
  return resolved && { from: resolved.start, to: resolved.due.date };
});

const until: Reader<Bounds> = map(
  seq(words('đến', 'cho đến', 'tới', 'cho tới', 'cho đến hết', ...TO_THE_END), boundary),
  ([, moment], { planYear }) => {
    const resolved = resolveMoment(moment, planYear, planYear);
    return resolved && { to: resolved.due.date };
  },
);

const stretch = oneOf(span, open);
const stretchBehind = oneOf(
  map(seq(optional(sign(',;-')), stretch), ([, bounds]) => bounds),
  map(seq(sign('('), stretch, sign(')')), ([, bounds]) => bounds),
  until,
);

/** Hằng tháng, từ tháng 7 | Hằng quý (từ Quý II/2025) | Từ tháng 3 đến tháng 10, trước ngày 25 hằng tháng */
export const bounded = (recurrence: Reader<Clause>): Reader<Clause> =>
  oneOf(
    map(seq(recurrence, stretchBehind), ([each, bounds]) => within(each, bounds)),
    map(seq(stretch, optional(sign(',;')), recurrence), ([bounds, , each]) => within(each, bounds)),
  );

/** Of a later year nothing is due yet: "Hằng tháng, từ năm 2026". Weekly work has no dates to begin with. */
function within(each: Clause, { from, to }: Bounds): Clause | undefined {
  if (each.kind !== 'recurring') return undefined;
  if (each.due.length === 0) return each;
  const begun = each.due.filter(({ date }) => from === undefined || compareDates(from, date) <= 0);
  if (begun.length === 0) return clause('ongoing');
  const due = begun.filter(({ date }) => to === undefined || compareDates(date, to) <= 0);
  return due.length === 0 ? undefined : { ...each, due };
}
