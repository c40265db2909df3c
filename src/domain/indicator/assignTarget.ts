import type { Settings } from '../settings/Settings';
import { compare, exactly, fraction, plus, times, toNumber, type Fraction } from './Fraction';
import type { AssignedTarget, Target, TargetRule } from '../table/Indicator';

/** What decides on assigned targets: the rule of the plan, if it has one, and how the user reads "tăng thêm 10%". */
export interface TargetPolicy extends Pick<Settings, 'raiseBy'> {
  readonly rule?: TargetRule | undefined;
}

/**
 * The unit's own target, from the central one and last year's result. Such rules speak of rates that are to be reached;
 * other targets stay as they are.
 */
export function assignTarget(
  central: Target,
  previous: number | undefined,
  { rule, raiseBy }: TargetPolicy,
): AssignedTarget {
  const { op, value, unit } = central;
  const isRaised = rule && typeof value === 'number' && unit === '%' && (op === '>=' || op === '>');
  if (previous === undefined || !isRaised) return { ...central, rule: 'central' };
  if (compare(exactly(previous), exactly(value)) < 0) return { ...central, rule: 'a' };
  const assigned = Math.max(
    value,
    Math.min(rule.capPercent, toNumber(RAISED[raiseBy](exactly(previous), rule))),
  );
  return { op: assigned > value ? '>=' : op, value: assigned, unit, rule: 'b' };
}

const RAISED: Readonly<Record<Settings['raiseBy'], (previous: Fraction, rule: TargetRule) => Fraction>> = {
  relative: (previous, { raisePercent }) => times(previous, fraction(100 + raisePercent, 100)),
  points: (previous, { raisePercent }) => plus(previous, fraction(raisePercent)),
  aim: (previous) => previous,
};
