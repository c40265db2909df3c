import type { Problem } from '../Problem';
import { problemAt } from '../problemAt';
import { isBlank } from '../sheet/TypedCell';
import type { Indicator } from './Indicator';
import { readCount } from './readCount';

/** Numerator and denominator of a rate. */
export interface CountsReading {
  readonly kind: 'counts' | 'noCases' | 'invalid' | 'none';
  readonly numerator?: number;
  readonly denominator?: number;
  readonly problems: readonly Problem[];
}

/** `mayExceed`: a target above 100 % ("110% dự toán") lets the numerator exceed the denominator. */
export function readCounts(
  { numerator: over, denominator: under }: Indicator,
  mayExceed: boolean,
): CountsReading {
  const numerator = readCount(over);
  const denominator = readCount(under);
  const problems = [
    ...(over && numerator === 'notUnderstood' ? [problemAt(over, 'countsNotUnderstood', 'error')] : []),
    ...(under && denominator === 'notUnderstood' ? [problemAt(under, 'countsNotUnderstood', 'error')] : []),
  ];
  if (numerator === 'notUnderstood' || denominator === 'notUnderstood') return { kind: 'invalid', problems };
  if (denominator === 0 && !numerator)
    return { kind: 'noCases', denominator, ...(numerator === 0 && { numerator }), problems };
  if (numerator !== undefined && denominator !== undefined) {
    if (numerator <= denominator || (mayExceed && denominator > 0)) {
      return { kind: 'counts', numerator, denominator, problems };
    }
    const above = over && problemAt(over, 'numeratorAboveDenominator', 'error', { numerator, denominator });
    return { kind: 'invalid', numerator, denominator, problems: above ? [above] : [] };
  }
  const blank = numerator === undefined ? over : under;
  const typed = numerator === undefined ? under : over;
  const isHalf =
    typed !== undefined && !isBlank(typed) && (numerator !== undefined || denominator !== undefined);
  if (!isHalf) return { kind: 'none', problems };
  const missing = problemAt(typed, 'countsOneMissing', 'warning', {
    missing: numerator === undefined ? 'numerator' : 'denominator',
    ...(blank && { missingCell: blank.cell }),
  });
  return {
    kind: 'none',
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    problems: [missing],
  };
}
