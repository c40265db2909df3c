import { daysBetween } from '../calendar/dayNumber';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import type { Settings } from '../settings/Settings';
import type { DateWindow, NamedPeriod, Period } from './Period';
import { periodWindow } from './periodWindow';

/** Reports on a plan add up from the start of the year: quý I, 6 tháng, 9 tháng, năm. */
const CUMULATIVE: readonly NamedPeriod[] = ['q1', '6m', '9m', 'year'];
const QUARTERS: readonly NamedPeriod[] = ['q1', 'q2', 'q3', 'q4'];

type Windows = Pick<Settings, 'periodCalendar' | 'unitSince'>;

/** The period whose end is nearest to the as-of date: 10/4 -> quý I, 20/6 -> 6 tháng. */
export function defaultPeriod(asOf: PlainDate, settings: Windows): Period {
  return { kind: nearest(CUMULATIVE, asOf, asOf.year, settings) };
}

/** The quarter of the plan's year that is reported on at a date: on 10/4 still quý I. */
export function reportedQuarter(asOf: PlainDate, year: number, settings: Windows): DateWindow {
  return periodWindow({ kind: nearest(QUARTERS, asOf, year, settings) }, year, settings);
}

/** Among the periods that the unit lived to see, if there are any. */
function nearest(
  kinds: readonly NamedPeriod[],
  asOf: PlainDate,
  year: number,
  settings: Windows,
): NamedPeriod {
  const endOf = (kind: NamedPeriod): PlainDate => periodWindow({ kind }, year, settings).to;
  const daysFromEnd = (kind: NamedPeriod): number => Math.abs(daysBetween(asOf, endOf(kind)));
  const lived = kinds.filter(
    (kind) => settings.unitSince === null || compareDates(settings.unitSince, endOf(kind)) <= 0,
  );
  return (lived.length > 0 ? lived : kinds).reduce((best, next) =>
    daysFromEnd(next) < daysFromEnd(best) ? next : best,
  );
}
