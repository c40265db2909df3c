import { formatRate } from '../indicator/formatRate';

/** The number that formatRate writes: two decimals that stay on their side of every border, 79.996 beside 80 is 79.99. */
export function roundForShow(value: number, borders: readonly number[]): number {
  return Number(formatRate(value, borders).replaceAll('.', '').replace(',', '.'));
}
