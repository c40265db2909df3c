import { isoDate } from '../calendar/formatDate';
import type { Period } from './Period';

/** "q1-2025", "2025-07-01_2025-08-31": what a report's sheets are marked with. */
export function periodMark(period: Period, year: number): string {
  return period.kind === 'custom'
    ? `${isoDate(period.from)}_${isoDate(period.to)}`
    : `${period.kind}-${year}`;
}
