import { daysBetween } from '../calendar/dayNumber';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import type { NamedDate } from '../schedule/parseDates';
import type { DueDate } from '../schedule/Schedule';
import { foldText } from '../text/foldText';

/** Which completion serves which due date. */
export interface Matching {
  /** As long as the list of due dates; undefined where nothing serves one. */
  readonly served: readonly (PlainDate | undefined)[];
  /** Completions that serve none, each with the due date it is nearest to. */
  readonly unmatched: readonly { readonly date: PlainDate; readonly near: DueDate }[];
}

interface Placed {
  readonly date: PlainDate;
  readonly index: number;
  readonly isNamed: boolean;
}

/**
 * A completion belongs to the period it names, else to the nearest due date, the earlier of two equally
 * near. Of several at one due date the last in time serves it, else the first after it. One left over makes up for
 * the earliest due date before it that nothing serves; it never counts for a later one.
 */
export function matchCompletions(due: readonly DueDate[], completions: readonly NamedDate[]): Matching {
  if (completions.length === 0) return { served: due.map(() => undefined), unmatched: [] };
  const placed = completions
    .map((completion) => place(due, completion))
    .filter((each) => each !== undefined)
    .sort((a, b) => compareDates(a.date, b.date));
  const served: (PlainDate | undefined)[] = [];
  const spare: Placed[] = [];
  due.forEach(({ date }, index) => {
    const own = placed.filter((each) => each.index === index);
    const serving =
      own.findLast((each) => compareDates(each.date, date) <= 0) ??
      own.find((each) => compareDates(each.date, date) > 0);
    served.push(serving?.date);
    spare.push(...own.filter((each) => each !== serving));
  });
  const left = fillGaps(due, served, spare);
  return { served, unmatched: left.flatMap(({ date, index }) => namedNear(date, due[index])) };
}

function fillGaps(
  due: readonly DueDate[],
  served: (PlainDate | undefined)[],
  spare: Placed[],
): readonly Placed[] {
  let left: readonly Placed[] = [...spare].sort((a, b) => compareDates(a.date, b.date));
  due.forEach(({ date }, index) => {
    if (served[index]) return;
    const late = left.find((each) => !each.isNamed && compareDates(each.date, date) > 0);
    if (!late) return;
    served[index] = late.date;
    left = left.filter((each) => each !== late);
  });
  return left;
}

const namedNear = (date: PlainDate, near: DueDate | undefined) => (near ? [{ date, near }] : []);

function place(due: readonly DueDate[], { date, period }: NamedDate): Placed | undefined {
  const named = period === '' ? -1 : due.findIndex((each) => periodKey(each.period) === periodKey(period));
  if (named >= 0) return { date, index: named, isNamed: true };
  let index = -1;
  let least = Infinity;
  due.forEach((each, i) => {
    const distance = Math.abs(daysBetween(each.date, date));
    if (distance < least) [index, least] = [i, distance];
  });
  return index < 0 ? undefined : { date, index, isNamed: false };
}

/** "Quý I/2025" and "Quý I" are one; so are "Tháng 03" and "Tháng 3". */
const periodKey = (period: string): string =>
  foldText(period)
    .replace(/ (?:nam )?20\d\d$/, '')
    .replace(/ 0(?=\d)/g, ' ');
