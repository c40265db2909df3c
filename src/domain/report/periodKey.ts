import { isoDate } from '../calendar/formatDate';
import type { Period } from './Period';

/** The mark by which a report's sheet is known again: "q1-2025", "2025-07-01_2025-09-14". */
export function periodKey(period: Period, year: number): string {
  return period.kind === 'custom'
    ? `${isoDate(period.from)}_${isoDate(period.to)}`
    : `${period.kind}-${year}`;
}
