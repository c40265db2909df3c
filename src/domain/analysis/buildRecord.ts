import type { Analysis, FollowedIndicator, FollowedTask } from './Analysis';
import type { DateWindow, Period } from '../period/Period';
import { recordKey } from '../record/recordKey';
import type { IndicatorRecord, ReportRecord, TaskRecord } from '../record/ReportRecord';

/** About 80 characters each: more would make the workbook heavy to read. */
const MOST_TASKS = 1000;

export function buildRecord(analysis: Analysis, period: Period, window: DateWindow): ReportRecord {
  const { year, asOf, source, tasks, indicators } = analysis;
  return {
    period,
    year,
    window,
    asOf,
    source,
    tasks: tasks.length <= MOST_TASKS ? tasks.map(taskRecord) : null,
    indicators: indicators.flatMap(indicatorRecord),
  };
}

function taskRecord({ content, no, section, judgement }: FollowedTask): TaskRecord {
  const { status, due } = judgement;
  return { key: recordKey(content), no, section, status, due: due.map(({ date }) => date) };
}

/** Only figures that were counted and used. */
function indicatorRecord({ name, no, judgement }: FollowedIndicator): IndicatorRecord[] {
  const { verdict, numerator = 0, denominator } = judgement;
  if (verdict === 'invalid' || denominator === undefined) return [];
  if (judgement.numerator === undefined && denominator > 0) return [];
  return [{ key: recordKey(name), no, numerator, denominator }];
}
