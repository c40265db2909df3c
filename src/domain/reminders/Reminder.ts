import type { FollowedTask } from '../analysis/Analysis';

/** A message to one office about its tasks that are late or soon due. */
export interface Reminder {
  /** '' for tasks of which the sheet names no office. */
  readonly unit: string;
  readonly late: readonly FollowedTask[];
  readonly soon: readonly FollowedTask[];
  /** Ready to be sent: plain text, a line each. */
  readonly text: string;
}
