import { compareDates, sameDate, type PlainDate } from '../calendar/PlainDate';
import type { DueDate, Implied, ScheduleKind } from './Schedule';

/** A part of a schedule while it is being read. */
export interface Clause {
  readonly kind: ScheduleKind;
  readonly due: readonly DueDate[];
  readonly implied: readonly Implied[];
  /** Of a single stretch the first day: "Quý II" 01/4. */
  readonly starts?: PlainDate | undefined;
  /** "Định kỳ" alone says too little; beside another clause ("Định kỳ, đột xuất") it says enough. */
  readonly needsCompany?: boolean;
}

export function clause(kind: ScheduleKind): Clause {
  return { kind, due: [], implied: [] };
}

/** Sorted, one of each day; of two names for a day the first stays. */
export function sortedDue(due: readonly DueDate[]): readonly DueDate[] {
  const inOrder = [...due].sort((a, b) => compareDates(a.date, b.date));
  return inOrder.filter((each, i) => {
    const previous = inOrder[i - 1];
    return !previous || !sameDate(previous.date, each.date);
  });
}

export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
