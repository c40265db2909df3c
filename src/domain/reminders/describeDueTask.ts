import type { FollowedTask } from '../analysis/Analysis';
import { daysBetween } from '../calendar/dayNumber';
import type { PlainDate } from '../calendar/PlainDate';
import { reminderText } from './reminders.vi';
import { beginningOf } from '../report/beginningOf';
import { describeDay } from '../calendar/describeDay';
import type { DueDate } from '../schedule/Schedule';

/** A message holds the beginning of a long task: enough to know it by. */
const LONGEST = 160;

/** "Nhiệm vụ số 12: Công bố kết quả đánh giá …, hạn 31/3/2025 (Quý I), đã quá hạn 10 ngày" */
export function describeDueTask({ no, content, judgement }: FollowedTask, asOf: PlainDate): string {
  const { missed, next, daysLate } = judgement;
  const dues = missed.length > 0 ? missed : next ? [next] : [];
  return [
    reminderText.task(no, shorten(content)),
    reminderText.due(dues.map(describeDue).join(', ')),
    missed.length > 0
      ? reminderText.daysLate(daysLate)
      : next && reminderText.daysLeft(daysBetween(asOf, next.date)),
  ]
    .filter(Boolean)
    .join(', ');
}

const describeDue = ({ date, period }: DueDate): string =>
  period === '' ? describeDay(date) : `${describeDay(date)} (${period})`;

export const shorten = (content: string): string => beginningOf(content, LONGEST);
