import { daysBetween } from '../calendar/dayNumber';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import type { Settings } from '../settings/Settings';
import type { NamedPeriod, Period } from './Period';
import { periodWindow } from './periodWindow';

/** Reports on a plan add up from the start of the year: quý I, 6 tháng, 9 tháng, năm. */
const CUMULATIVE: readonly NamedPeriod[] = ['q1', '6m', '9m', 'year'];

/** The period whose end is nearest to the as-of date, among those that the unit lived to see: 10/4 -> quý I, 20/6 -> 6 tháng. */
export function defaultPeriod(
  asOf: PlainDate,
  settings: Pick<Settings, 'periodCalendar' | 'unitSince'>,
): Period {
  const daysFromEnd = (kind: NamedPeriod): number =>
    Math.abs(daysBetween(asOf, periodWindow({ kind }, asOf.year, settings).to));
  const lived = CUMULATIVE.filter((kind) => {
    const { to } = periodWindow({ kind }, asOf.year, settings);
    return settings.unitSince === null || compareDates(settings.unitSince, to) <= 0;
  });
  const kind = (lived.length > 0 ? lived : CUMULATIVE).reduce((best, next) =>
    daysFromEnd(next) < daysFromEnd(best) ? next : best,
  );
  return { kind };
}
