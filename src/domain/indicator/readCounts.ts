import type { Problem, ProblemCode } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import type { TypedCell } from '../sheet/TypedCell';
import type { Indicator } from '../table/Indicator';
import { readCount } from './readCount';

/** Numerator and denominator of a rate. */
export type CountsReading =
  | {
      readonly kind: 'counts';
      readonly numerator: number;
      readonly denominator: number;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'noCases' | 'invalid' | 'none';
      readonly numerator?: number;
      readonly denominator?: number;
      readonly problems: readonly Problem[];
    };

/** `mayExceed`: a target above 100 % ("110% dự toán") lets the numerator exceed the denominator. */
export function readCounts(
  { numerator: over, denominator: under }: Indicator,
  mayExceed: boolean,
): CountsReading {
  const numerator = readCount(over);
  const denominator = readCount(under);
  if (numerator === 'notUnderstood' || denominator === 'notUnderstood') {
    return { kind: 'invalid', problems: [...unread(over, numerator), ...unread(under, denominator)] };
  }
  if (denominator === 0 && !numerator)
    return { kind: 'noCases', denominator, ...(numerator === 0 && { numerator }), problems: [] };
  if (numerator !== undefined && denominator !== undefined) {
    if (numerator <= denominator || (mayExceed && denominator > 0)) {
      return { kind: 'counts', numerator, denominator, problems: [] };
    }
    const problems = toldAt(over, 'numeratorAboveDenominator', 'error', { numerator, denominator });
    return { kind: 'invalid', numerator, denominator, problems };
  }
  if (numerator !== undefined)
    return { kind: 'none', numerator, problems: oneMissing(over, 'denominator', under) };
  if (denominator !== undefined)
    return { kind: 'none', denominator, problems: oneMissing(under, 'numerator', over) };
  return { kind: 'none', problems: [] };
}

const unread = (cell: TypedCell | undefined, count: ReturnType<typeof readCount>): readonly Problem[] =>
  count === 'notUnderstood' ? toldAt(cell, 'countsNotUnderstood', 'error') : [];

function oneMissing(
  typed: TypedCell | undefined,
  missing: 'numerator' | 'denominator',
  blank: TypedCell | undefined,
): readonly Problem[] {
  return toldAt(typed, 'countsOneMissing', 'warning', {
    missing,
    ...(blank && { missingCell: blank.cell }),
  });
}

/** A count was read from its cell, so that there is one. */
const toldAt = (
  cell: TypedCell | undefined,
  ...told: [ProblemCode, Problem['severity'], Problem['details']?]
): readonly Problem[] => (cell ? [problemAt(cell, ...told)] : []);
