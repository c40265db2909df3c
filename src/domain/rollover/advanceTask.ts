import type { FollowedTask } from '../analysis/Analysis';
import { formatDate } from '../calendar/formatDate';
import { daysInMonth, lastDayOfMonth, sameDate, type PlainDate } from '../calendar/PlainDate';
import type { Status } from '../progress/Judgement';
import { judgeTask } from '../progress/judgeTask';
import { statusLabels } from '../progress/progress.vi';
import { readTypedDue } from '../progress/readTypedDue';
import type { ScheduleReading } from '../schedule/Schedule';
import { readSchedule } from '../schedule/readSchedule';
import type { Settings } from '../settings/Settings';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
import { writtenText } from '../sheet/writtenText';
import { yearLater } from './advanceCell';
import type { RolloverLog } from './rolloverLog';
import { rolloverText } from './rollover.vi';

/** Whether work of this status goes on into the next year as unfinished. */
const UNFINISHED: Readonly<Record<Status, boolean>> = {
  ...{ done: false, doneLate: false, ongoing: false, needsUpdate: false, onDemand: false },
  ...{ behind: true, dueSoon: true, inProgress: true, notStarted: true },
  ...{ noRecord: true, needsDeadline: true, notUnderstood: true },
};

export interface NextFrame extends Pick<Settings, 'soonDays' | 'reportDay'> {
  readonly asOf: PlainDate;
}

/** The task of the next year: its texts and deadlines moved on, nothing recorded, marked where it was not finished. */
export function advanceTask(task: FollowedTask, log: RolloverLog, frame: NextFrame): FollowedTask {
  const { filled: _filled, planNo: _planNo, recorded, cells, ...written } = task;
  const year = log.planYear + 1;
  const isDueAlone = isBlank(task.time) && task.time.cell === '' && recorded.due !== undefined;
  const before = isDueAlone ? (recorded.due ?? task.time) : task.time;
  const content = log.text(task.content, cells.content);
  const result = log.text(task.result, cells.result);
  const unit = log.text(task.unit, cells.unit, 'offices');
  const time = log.deadline(before);
  const schedule = readSchedule(time, year);
  if (!isYearLater(task.schedule, schedule))
    log.add({ kind: 'deadline', cell: before.cell, before: writtenText(before), after: writtenText(time) });
  const due = isDueAlone ? undefined : typedDue(task, log);
  const note = carriedNote(task, log);
  const kept = { ...(due && { due }), ...(note && { note }) };
  const end = lastDayOfMonth(year, 12);
  return {
    ...written,
    ...{ content, result, unit, time, schedule, cells, recorded: kept },
    lead: task.lead.map(log.name),
    cooperating: task.cooperating.map(log.name),
    judgement: judgeTask({ ...frame, year, end, schedule, content, time, recorded: kept }),
  };
}

/** Whether each date is that of the year before. The last day of a month stays the last. */
function isYearLater(before: ScheduleReading, after: ScheduleReading): boolean {
  if (before.kind === 'notUnderstood' || after.kind === 'notUnderstood') return before.kind === after.kind;
  const dates = after.schedule.due.map(({ date }) => date);
  return (
    before.schedule.due.length === dates.length &&
    before.schedule.due.every(({ date }, i) => {
      const next = dates[i];
      return next !== undefined && (sameDate(yearLater(date), next) || isSameMonthsEnd(date, next));
    })
  );
}

const isMonthsEnd = ({ year, month, day }: PlainDate): boolean => day === daysInMonth(year, month);
const isSameMonthsEnd = (date: PlainDate, next: PlainDate): boolean =>
  next.year === date.year + 1 && next.month === date.month && isMonthsEnd(date) && isMonthsEnd(next);

/** A day that a person set in place of those of the phrase. */
function typedDue({ recorded: { due }, schedule }: FollowedTask, log: RolloverLog): TypedCell | undefined {
  const typed = readTypedDue(due, schedule, log.planYear);
  return due && (typed.due.length > 0 || typed.unread) ? log.deadline(due) : undefined;
}

function carriedNote(
  { content, cells, schedule, judgement: { status, due } }: FollowedTask,
  log: RolloverLog,
): TypedCell | undefined {
  const isOngoing = schedule.kind === 'understood' && schedule.schedule.kind === 'ongoing';
  if (!UNFINISHED[status] || (isOngoing && status === 'noRecord')) return undefined;
  const dates = due.map(({ date }) => formatDate(date)).join('; ');
  const after = rolloverText.carried(log.planYear, statusLabels[status], dates);
  log.add({ kind: 'carried', cell: cells.content, before: content, after });
  return { value: after, numberFormat: 'General', cell: '' };
}
