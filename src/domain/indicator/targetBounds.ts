import type { Settings } from '../settings/Settings';
import { compare, exactly, fraction, minus, plus, times, type Fraction } from './Fraction';
import type { Target } from '../table/Indicator';

/** One limit that a result has to keep. */
export interface Bound {
  readonly op: '>=' | '<=' | '>' | '<' | '=';
  readonly at: Fraction;
}

/**
 * The limits that a target sets, in the indicator's own unit; undefined when they cannot be told: the target was not
 * understood, or it is a change and last year's result is missing or is not what the change is measured against.
 */
export function targetBounds(
  target: Target,
  previous: Fraction | undefined,
  isRate: boolean,
  raiseBy: Settings['raiseBy'],
): readonly Bound[] | undefined {
  const { op, value } = target;
  if (op === 'notUnderstood' || value === null) return undefined;
  if (op === 'increase' || op === 'decrease') {
    const least = exactly(typeof value === 'number' ? value : value[0]);
    const bound =
      previous && !target.base
        ? changeBound(target, op, least, previous, isRate && raiseBy === 'points')
        : undefined;
    return bound && [bound];
  }
  if (typeof value !== 'number') {
    return [
      { op: '>=', at: exactly(value[0]) },
      { op: '<=', at: exactly(value[1]) },
    ];
  }
  return op === 'between' ? undefined : [{ op, at: exactly(value) }];
}

function changeBound(
  { unit, strict }: Target,
  op: 'increase' | 'decrease',
  least: Fraction,
  previous: Fraction,
  percentMeansPoints: boolean,
): Bound | undefined {
  const upward = { op: strict ? '>' : '>=' } as const;
  const downward = { op: strict ? '<' : '<=' } as const;
  if (unit === 'lần') {
    if (compare(least, ZERO) <= 0) return undefined;
    return op === 'increase'
      ? { ...upward, at: times(previous, least) }
      : { ...downward, at: times(previous, fraction(least.under, least.over)) };
  }
  const isRelative = unit === '%' && !percentMeansPoints;
  if (isRelative && compare(previous, ZERO) === 0) return undefined;
  const step = isRelative ? times(previous, times(least, fraction(1, 100))) : least;
  // A place in a ranking rises when its number falls.
  const rises = (op === 'increase') !== RANKS.includes(unit);
  return rises ? { ...upward, at: plus(previous, step) } : { ...downward, at: minus(previous, step) };
}

const ZERO = fraction(0);
const RANKS = ['bậc', 'hạng'];

export function keepsBound(actual: Fraction, { op, at }: Bound): boolean {
  const order = compare(actual, at);
  if (op === '>=') return order >= 0;
  if (op === '<=') return order <= 0;
  if (op === '>') return order > 0;
  return op === '<' ? order < 0 : order === 0;
}
