import { formatNumber } from '../text/formatNumber';

/** As offices write counts: 0 -> "0", 4 -> "04", 30 -> "30", 1200 -> "1.200". */
export function describeCount(count: number): string {
  return count === 0 ? '0' : formatNumber(count, 0).padStart(2, '0');
}
