import { isoDate } from '../domain/calendar/formatDate';
import type { ScheduleReading } from '../domain/schedule/Schedule';

/** `rest` is what was not understood; '' when the whole phrase was. */
export function scheduleJson(reading: ScheduleReading): unknown {
  if (reading.kind === 'notUnderstood')
    return { kind: reading.kind, due: [], implied: [], rest: reading.rest };
  const { kind, due, implied } = reading.schedule;
  return { kind, due: due.map(({ date }) => isoDate(date)), implied, rest: '' };
}
