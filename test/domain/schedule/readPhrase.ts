import { isoDate } from '../../../src/domain/calendar/formatDate';
import { parseSchedule } from '../../../src/domain/schedule/parseSchedule';
import type { DueDate, Schedule } from '../../../src/domain/schedule/Schedule';

export const PLAN_YEAR = 2025;

/** A phrase in the plan of 2025; what could not be read as "not understood: rest". */
export function readPhrase(text: string): Schedule | string {
  const reading = parseSchedule(text, PLAN_YEAR);
  return reading.kind === 'understood' ? reading.schedule : `not understood: ${reading.rest}`;
}

/** "2025-03-31 Quý I" */
export const named = ({ date, period }: DueDate): string => `${isoDate(date)} ${period}`.trim();

/** All that was read, its days as `named` writes them. */
export function essenceOf(text: string) {
  const schedule = readPhrase(text);
  if (typeof schedule === 'string') return schedule;
  const withNames = <T extends { readonly due: readonly DueDate[] }>(read: T) => ({
    ...read,
    due: read.due.map(named),
  });
  return { ...withNames(schedule), parts: schedule.parts.map(withNames) };
}

export function dueOf(text: string): readonly string[] | string {
  const schedule = readPhrase(text);
  return typeof schedule === 'string' ? schedule : schedule.due.map(named);
}
