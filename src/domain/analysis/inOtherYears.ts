import { matchIndicator } from '../plan/matchIndicator';
import { sameWords } from '../plan/sameWords';
import type { Indicator } from '../table/Indicator';
import type { Analysis, YearOfIndicator } from './Analysis';

/** The same indicator in the tables of other years, the latest first: by its name, or as the plan's. */
export function inOtherYears(
  indicator: Indicator,
  { plan, otherYears }: Pick<Analysis, 'plan' | 'otherYears'>,
): readonly YearOfIndicator[] {
  const planned = plan && matchIndicator(indicator, plan);
  const isSame = (other: Indicator): boolean =>
    sameWords(withoutYear(indicator.name), withoutYear(other.name)) ||
    (plan !== undefined && planned !== undefined && matchIndicator(other, plan) === planned);
  return otherYears.filter((other) => isSame(other.indicator)).sort((a, b) => b.year - a.year);
}

/** "Tỷ lệ hồ sơ trực tuyến năm 2026" */
const withoutYear = (name: string): string => name.replace(/\s*(?:trong\s+)?năm\s+20\d\d(?!\d)/giu, '');
