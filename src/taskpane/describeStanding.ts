import type { FollowedTask } from '../domain/analysis/Analysis';
import { dayNumber } from '../domain/calendar/dayNumber';
import { formatDate } from '../domain/calendar/formatDate';
import type { PlainDate } from '../domain/calendar/PlainDate';
import { statusLabels } from '../domain/progress/progress.vi';
import { paneText } from './taskpane.vi';

const text = paneText.tasks;

/** "Quá hạn 10 ngày", "Còn 5 ngày", "Hạn 30/06/2025", else the status: how a task stands, in two or three words. */
export function describeStanding(
  { judgement: { status, daysLate, next } }: Pick<FollowedTask, 'judgement'>,
  asOf: PlainDate,
): string {
  if (status === 'behind') return text.daysLate(daysLate);
  if (next === undefined) return statusLabels[status];
  if (status === 'dueSoon') return text.daysLeft(dayNumber(next.date) - dayNumber(asOf));
  return status === 'notStarted' || status === 'inProgress'
    ? text.due(formatDate(next.date))
    : statusLabels[status];
}
