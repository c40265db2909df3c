import { ceil, exactly, floor, fraction, minus, times } from './Fraction';
import type { Bound } from './targetBounds';

/**
 * How many more of the counted cases had to be good: the smallest n with (numerator + n) / denominator within the bound.
 * 0 when it is kept, undefined for upper limits.
 */
export function shortfall({ op, at }: Bound, numerator: number, denominator: number): number | undefined {
  if (op !== '>=' && op !== '>') return undefined;
  const needed = times(at, fraction(denominator, 100));
  const missing = minus(needed, exactly(numerator));
  return Math.max(0, op === '>=' ? ceil(missing) : floor(missing) + 1);
}
