import type { FollowedTask } from '../analysis/Analysis';
import { describeDay } from '../calendar/describeDay';
import { lowerFirst } from '../text/normalLetters';
import type { DueDate } from '../schedule/Schedule';
import { isCollective } from '../table/offices/officeWords';
import { bodyTexts } from './report.vi';
import { taskName } from './taskName';

/** "Đánh giá sự hài lòng …, kỳ quý I, quý II"; only of periodic work, whose occasions have names. */
export function nameWithOccasions(task: FollowedTask, occasions: readonly DueDate[]): string {
  const named = occasions.filter(({ period }) => period !== '');
  const name = taskName(task);
  return task.judgement.due.length < 2 || named.length === 0
    ? name
    : bodyTexts.occasion(name, named.map(({ period }) => lowerFirst(period)).join(', '));
}

/** Who leads; where nobody is said to lead, who takes part. */
export function leadText({ lead, cooperating }: FollowedTask): string {
  const units = lead.length > 0 ? lead : cooperating;
  return units.map((unit) => (isCollective(unit) ? lowerFirst(unit) : unit)).join(', ');
}

export const daysText = (days: readonly DueDate[]): string =>
  days.map(({ date }) => describeDay(date)).join(', ');
