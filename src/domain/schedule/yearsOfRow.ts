import { compareDates } from '../calendar/PlainDate';
import { resolveMoment, type Moment } from './Moment';

/**
 * The year of each of several moments. A year at the end holds for what stands before it ("Tháng 11 - 12/2025",
 * "20/3, 20/6/2025") unless that would turn their order round ("15/12; 10/01/2026": then the plan year);
 * behind the last written year that one holds on. Undefined where no year keeps the order.
 */
export function yearsOfRow(moments: readonly Moment[], planYear: number): readonly number[] | undefined {
  const years: number[] = [];
  let said: number | undefined;
  for (const [i, moment] of moments.entries()) {
    const ahead = moments.slice(i).find((each) => each.year !== undefined);
    const candidates = ahead?.year === undefined ? [said ?? planYear] : [ahead.year, planYear];
    const year =
      moment.year ?? candidates.find((each) => !ahead || startsBefore(moment, each, ahead, planYear));
    if (year === undefined) return undefined;
    said = moment.year ?? said;
    years.push(year);
  }
  return years;
}

function startsBefore(moment: Moment, year: number, later: Moment, planYear: number): boolean {
  const one = resolveMoment(moment, year, planYear);
  const other = resolveMoment(later, planYear, planYear);
  return one !== undefined && other !== undefined && compareDates(one.start, other.due.date) <= 0;
}
