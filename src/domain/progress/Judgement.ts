import type { PlainDate } from '../calendar/PlainDate';
import type { Problem } from '../problem/Problem';
import type { DueDate } from '../schedule/Schedule';

/** Design 6, in the order of the status table. */
export type Status =
  | 'done'
  | 'doneLate'
  | 'behind'
  | 'dueSoon'
  | 'inProgress'
  | 'notStarted'
  | 'ongoing'
  | 'needsUpdate'
  | 'noRecord'
  | 'needsDeadline'
  | 'onDemand'
  | 'notUnderstood';

/** Where a task stands as of a date, and why. */
export interface Judgement {
  readonly status: Status;
  /** Days from the earliest missed due date to the as-of date; 0 unless behind. */
  readonly daysLate: number;
  /** The due dates that counted: typed by the user, else read from the time phrase. */
  readonly due: readonly DueDate[];
  /** Due dates that have passed without completion. */
  readonly missed: readonly DueDate[];
  /** The first due date that is still to come and not completed. */
  readonly next?: DueDate;
  readonly completedOn: readonly PlainDate[];
  /** One Vietnamese sentence naming the rule, the date and the cell. */
  readonly reason: string;
  readonly problems: readonly Problem[];
}
