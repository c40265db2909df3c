/** An exact number. Rates are compared as fractions: 79.996 % never counts as 80 %, and 80 of 100 always does. */
export interface Fraction {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

/**
 * 87.3 -> 873/10, as written and not as stored in binary. Excel keeps 15 significant digits
 * (learn.microsoft.com: "Floating-point arithmetic may give inaccurate results in Excel"), so 0.1 + 0.7 is 0.8.
 */
export function exactly(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const shift = Number(exponent) - 14;
  return shift >= 0 ? fraction(digits * 10n ** BigInt(shift)) : fraction(digits, 10n ** BigInt(-shift));
}

export function toNumber({ over, under }: Fraction): number {
  const whole = over / under;
  const rest = over - whole * under;
  return Number(whole) + Number((rest * SCALE) / under) / Number(SCALE);
}

/** Decimals that survive in a number: more than the 15 digits that Excel shows. */
const SCALE = 10n ** 18n;

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under - b.over * a.under, a.under * b.under);

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);

/** Negative when a < b, 0 when equal. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function floor({ over, under }: Fraction): number {
  const quotient = over / under;
  return Number(over % under < 0n ? quotient - 1n : quotient);
}

export function ceil(value: Fraction): number {
  return -floor({ over: -value.over, under: value.under });
}
