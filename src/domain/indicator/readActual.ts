import type { Problem } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import type { TypedCell } from '../sheet/TypedCell';
import { compare, exactly, fraction, minus, times, type Fraction } from './Fraction';
import { formatRate } from './formatRate';
import { readRate, type RateReading } from './readRate';

/** The typed result of a % indicator, in percent. */
export type ActualReading =
  | {
      readonly kind: 'rate';
      readonly percent: Fraction;
      /** Typed as "12/15". */
      readonly counts?: readonly [number, number];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'noCases' | 'noData' | 'invalid'; readonly problems: readonly Problem[] };

/** What the target leads one to expect of the result. */
export interface Expected {
  /** A target above 100 % lets the result exceed 100 %. */
  readonly mayExceed?: boolean;
  /** "Không quá 2%": a bare 0,9 is 0.9 %, not 90 %. */
  readonly isSmall?: boolean;
}

export function readActual(cell: TypedCell | undefined, expected: Expected = {}): ActualReading {
  if (cell === undefined) return { kind: 'noData', problems: [] };
  const reading = readRate(cell);
  switch (reading.kind) {
    case 'noData':
    case 'noCases':
      return { kind: reading.kind, problems: [] };
    case 'notUnderstood':
      return invalid(problemAt(cell, 'actualNotUnderstood', 'error'));
    case 'one':
      return invalid(problemAt(cell, 'actualOneIsAmbiguous', 'error'));
    case 'counts':
      return fromCounts(cell, reading.counts, expected.mayExceed);
    case 'rate':
      return fromRate(cell, expected.isSmall ? asWritten(reading) : reading, expected.mayExceed);
  }
}

type Rate = Extract<RateReading, { kind: 'rate' }>;

const asWritten = (reading: Rate): Rate =>
  reading.assumed === 'scaled' ? { ...reading, percent: times(reading.percent, fraction(1, 100)) } : reading;

const invalid = (problem: Problem): ActualReading => ({ kind: 'invalid', problems: [problem] });

function fromCounts(
  cell: TypedCell,
  [numerator, denominator]: readonly [number, number],
  mayExceed = false,
): ActualReading {
  if (denominator === 0 && numerator === 0) return { kind: 'noCases', problems: [] };
  if (denominator === 0 || (numerator > denominator && !mayExceed)) {
    return invalid(problemAt(cell, 'numeratorAboveDenominator', 'error', { numerator, denominator }));
  }
  const percent = fraction(numerator * 100, denominator);
  return { kind: 'rate', percent, counts: [numerator, denominator], problems: [] };
}

function fromRate(cell: TypedCell, { percent, counts, assumed }: Rate, mayExceed = false): ActualReading {
  if (compare(percent, exactly(0)) < 0 || (!mayExceed && compare(percent, exactly(100)) > 0)) {
    return invalid(problemAt(cell, 'actualOutOfRange', 'error', { read: `${formatRate(percent)}%` }));
  }
  const read = { read: `${formatRate(percent)}%` };
  const problems: Problem[] = [];
  if (assumed === 'scaled') problems.push(problemAt(cell, 'actualScaled', 'warning', read));
  if (assumed === 'approximate') problems.push(problemAt(cell, 'actualApproximate', 'warning', read));
  if (!counts) return { kind: 'rate', percent, problems };
  const counted = fromCounts(cell, counts, mayExceed);
  if (counted.kind !== 'rate' || agree(counted.percent, percent)) return counted;
  const differs = problemAt(cell, 'actualDiffersFromCounts', 'warning', {
    counted: `${formatRate(counted.percent)}%`,
    ...read,
  });
  return { ...counted, problems: [differs] };
}

/** Design 7: a typed rate and its counts may be 0.05 points apart, by rounding. */
export function agree(a: Fraction, b: Fraction): boolean {
  const apart = minus(a, b);
  const most = fraction(5, 100);
  return compare(apart, most) <= 0 && compare(minus(b, a), most) <= 0;
}
