import { addDays } from '../calendar/dayNumber';
import { compareDates, sameDate, type PlainDate } from '../calendar/PlainDate';
import type { DateWindow } from '../period/Period';

/** Cases counted in the days of a window. */
export interface Figures extends DateWindow {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Figures whose days join end to end, from `start` to the end of `last`; the first days that none covers where they do
 * not. Of those that end on the same day the longest counts, that for six months and not that for quý II; of equal ones
 * the last.
 */
export function sumFigures(
  last: Figures,
  earlier: readonly Figures[],
  start: PlainDate,
): Figures | { readonly missing: DateWindow } {
  if (sameDate(last.from, start)) return last;
  const dayBefore = addDays(last.from, -1);
  const joining = earlier
    .filter(({ from, to }) => sameDate(to, dayBefore) && compareDates(from, start) >= 0)
    .sort((a, b) => compareDates(b.from, a.from))
    .at(-1);
  if (!joining) return { missing: { from: start, to: dayBefore } };
  const sum = {
    from: joining.from,
    to: last.to,
    numerator: last.numerator + joining.numerator,
    denominator: last.denominator + joining.denominator,
  };
  return sumFigures(sum, earlier, start);
}
