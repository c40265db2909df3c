import type { Target } from '../domain/table/Indicator';
import { roundForShow } from '../domain/report/roundForShow';
import { formatNumber } from '../domain/text/formatNumber';

/** As many decimals as roundForShow may need to keep 79.996 apart from 80. */
const MOST_DIGITS = 10;

/** (79.996, "%", [≥ 80]) -> "79,996%"; (1200, "hồ sơ", []) -> "1.200 hồ sơ". */
export function describeQuantity(value: number, measure: string, targets: readonly Target[]): string {
  const bounds = targets.flatMap((target) => target.value ?? []);
  const number = formatNumber(roundForShow(value, bounds), MOST_DIGITS);
  return measure === '%' ? `${number}%` : `${number} ${measure}`.trim();
}
