/** Decimals at which a double still tells two typed rates apart. */
const MOST_DIGITS = 10;

/** Two decimals, or as many more as it takes to stay on the same side of every bound: 79.996 beside 80 stays 79.996. */
export function roundForShow(value: number, bounds: readonly number[]): number {
  for (let digits = 2; digits < MOST_DIGITS; digits += 1) {
    const rounded = Number(value.toFixed(digits));
    if (bounds.every((bound) => Math.sign(rounded - bound) === Math.sign(value - bound))) return rounded;
  }
  return value;
}
