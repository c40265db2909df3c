import { describeDay } from '../calendar/describeDay';
import type { NamedPeriod, Period } from './Period';

const NAMES: Readonly<Record<NamedPeriod, (year: number) => string>> = {
  q1: (year) => `quý I năm ${year}`,
  q2: (year) => `quý II năm ${year}`,
  q3: (year) => `quý III năm ${year}`,
  q4: (year) => `quý IV năm ${year}`,
  '6m': (year) => `6 tháng đầu năm ${year}`,
  '9m': (year) => `9 tháng đầu năm ${year}`,
  year: (year) => `năm ${year}`,
};

/** "quý I năm 2025", "từ ngày 01/7/2025 đến ngày 14/9/2025". */
export function describePeriod(period: Period, year: number): string {
  return period.kind === 'custom'
    ? `từ ngày ${describeDay(period.from)} đến ngày ${describeDay(period.to)}`
    : NAMES[period.kind](year);
}
