import { verdictReasons } from './indicator.vi';
import type { TargetPolicy } from './assignTarget';
import { describeTarget, withUnit } from './describeTarget';
import { formatRate } from './formatRate';
import { compare, toNumber, type Fraction } from './Fraction';
import type { AssignedTarget, Indicator, Target, Verdict } from '../table/Indicator';
import type { Result } from './readResult';
import type { Bound } from './targetBounds';

interface VerdictFacts {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly assigned: AssignedTarget;
  readonly previous: Fraction | undefined;
  readonly result: Result;
  readonly bounds: readonly Bound[] | undefined;
  readonly verdict: Verdict;
  readonly shortfall: number | undefined;
  readonly unit: string;
  readonly policy: TargetPolicy;
}

/** One sentence: the result and its cells, the assigned target and the rule that gave it. */
export function indicatorReason(facts: VerdictFacts): string {
  const { result, target, bounds, verdict } = facts;
  const cells = result.cells.join(', ');
  if (verdict === 'invalid') return verdictReasons.invalid(cells);
  if (verdict === 'noCases') return verdictReasons.noCases(cells);
  if (!result.value) return verdictReasons.noData(cells);
  if (target.op === 'notUnderstood') return verdictReasons.noTarget(facts.indicator.target?.cell ?? '');
  if (!bounds) {
    return target.base
      ? verdictReasons.otherBase(describeTarget(target), target.base)
      : verdictReasons.noPrevious(describeTarget(target), facts.indicator.previous?.cell ?? '');
  }
  const sentence = [compared(facts, result.value, bounds), ruleOf(facts)].filter(Boolean).join('; ');
  return `${sentence}.`;
}

function compared(
  { assigned, result, verdict, shortfall, unit }: VerdictFacts,
  value: Fraction,
  bounds: readonly Bound[],
): string {
  const borders = bounds.map(({ at }) => at);
  const counts =
    result.numerator !== undefined && result.denominator !== undefined
      ? `${withUnit(result.numerator, '')}/${withUnit(result.denominator, '')}`
      : '';
  const facts = {
    actual: shown(value, unit, borders),
    counts,
    cells: result.cells.join(', '),
    target: describeTarget(assigned),
    limit:
      assigned.op === 'increase' || assigned.op === 'decrease'
        ? borders.map((at) => shown(at, unit, [value])).join(', ')
        : '',
  };
  if (verdict === 'met') return verdictReasons.met(facts);
  const [, high] = bounds;
  const isAboveRange = high !== undefined && compare(value, high.at) > 0;
  return verdictReasons.notMet({ ...facts, shortfall, isAboveRange });
}

/** A rate is rounded for show, never across a border; counts and measures are shown as they are. */
function shown(value: Fraction, unit: string, borders: readonly Fraction[]): string {
  return unit === '%' ? `${formatRate(value, borders)}%` : withUnit(toNumber(value), unit);
}

function ruleOf({ assigned, target, previous, policy: { rule, raiseBy } }: VerdictFacts): string {
  if (!rule) return '';
  const central = describeTarget(target);
  if (assigned.rule === 'central') {
    const couldRise = (target.op === '>=' || target.op === '>') && target.unit === '%';
    return couldRise ? verdictReasons.ruleCentral : '';
  }
  const last = previous
    ? `${formatRate(previous, typeof target.value === 'number' ? [target.value] : [])}%`
    : '';
  return assigned.rule === 'a'
    ? verdictReasons.ruleA(last, central, rule)
    : verdictReasons.ruleB(last, central, describeTarget(assigned), rule, raiseBy);
}
