import type { PlainDate } from '../calendar/PlainDate';
import type { DueDate } from '../schedule/Schedule';
import type { Status } from './Judgement';

/** Where one part of a task stands: its dated part, its ongoing part… */
export interface PartJudgement {
  readonly status: Status;
  readonly daysLate: number;
  readonly missed: readonly DueDate[];
  readonly next?: DueDate;
  readonly reason: string;
}

/** A part without dates. */
export function undatedPart(status: Status, reason: string): PartJudgement {
  return { status, daysLate: 0, missed: [], reason };
}

/** Design 6: the most urgent part speaks for the task. */
const URGENCY: readonly Status[] = [
  'notUnderstood',
  'behind',
  'dueSoon',
  'needsDeadline',
  'noRecord',
  'needsUpdate',
  'inProgress',
  'notStarted',
  'ongoing',
  'doneLate',
  'done',
  'onDemand',
];

/** Of at least one part; of equally urgent ones the first. */
export function mostUrgent(parts: readonly PartJudgement[]): PartJudgement {
  return parts.reduce((most, part) => (urgency(part) < urgency(most) ? part : most));
}

const urgency = ({ status }: PartJudgement): number => URGENCY.indexOf(status);

/** What a judgement is made as of. */
export interface AsOf {
  readonly asOf: PlainDate;
  readonly year: number;
  readonly soonDays: number;
  /** The last day of the plan; without one the last of its year. */
  readonly end?: PlainDate;
  /** The day of the plan's own decision: nothing is due before it. */
  readonly issued?: PlainDate;
  /** The first day of the quarter that is reported on: ongoing work is to be recorded from then on. */
  readonly since?: PlainDate;
  /** Day of the last month of a period on which its report is due; without one the last. */
  readonly reportDay?: number;
}
