import { formatNumber } from '../text/formatNumber';
import { compare, exactly, floor, fraction, plus, times, toNumber, type Fraction } from './Fraction';

/**
 * At most two decimals, decimal comma. Rounding never moves a value onto or over one of the `borders` it is compared
 * with: 79.996 against 80 is shown as "79,99", 5.004 against 5 as "5,01". A value equal to its border is shown in full.
 */
export function formatRate(value: Fraction | number, borders: readonly (Fraction | number)[] = []): string {
  const exact = typeof value === 'number' ? exactly(value) : value;
  const limits = borders.map((border) => (typeof border === 'number' ? exactly(border) : border));
  const below = floor(times(exact, fraction(100)));
  const half = floor(plus(times(exact, fraction(100)), fraction(1, 2)));
  const shown = [half, below, below + 1].find((hundredths) =>
    limits.every((limit) => compare(fraction(hundredths, 100), limit) === compare(exact, limit)),
  );
  return shown === undefined ? formatNumber(toNumber(exact), 10) : formatNumber(shown / 100);
}
