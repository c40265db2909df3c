import { isErrorValue } from '../sheet/isErrorValue';
import { assignTarget, type TargetPolicy } from './assignTarget';
import { toNumber } from './Fraction';
import type { Indicator, IndicatorJudgement, Target, Verdict } from '../table/Indicator';
import { indicatorReason } from './indicatorReason';
import { readPrevious } from './readPrevious';
import { readAmountResult, readRateResult, type Result } from './readResult';
import { readTarget } from './readTarget';
import { shortfall } from './shortfall';
import { keepsBound, targetBounds, type Bound } from './targetBounds';
import { unitOfMeasure } from '../language/units';

/** The verdict on one row of an indicator table. `planned` is the target of the year's plan, where it has this indicator. */
export function judgeIndicator(
  indicator: Indicator,
  planned: Target | undefined,
  policy: TargetPolicy,
): IndicatorJudgement {
  const unit = unitOfIndicator(indicator, planned);
  const { target, problems: targetProblems } = readTarget(indicator, unit, planned);
  const isRate = followsRate(target, unit);
  const expected = { mayExceed: exceedsWhole(target), isSmall: isSmallMaximum(target) };
  const { value: previous, problems: previousProblems } = readPrevious(
    indicator.previous,
    unit,
    isRate,
    expected,
  );
  const result = isRate ? readRateResult(indicator, expected) : readAmountResult(indicator, unit);
  const assigned = assignTarget(target, previous && toNumber(previous), policy);
  const bounds = targetBounds(assigned, previous, isRate, policy.raiseBy);
  const verdict = verdictOf(result, bounds);
  const { numerator, denominator } = result;
  const missing = isRate && verdict === 'notMet' ? missingCases(result, bounds) : undefined;
  return {
    target,
    assigned,
    ...(previous && { previous: toNumber(previous) }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(result.value && { actual: toNumber(result.value) }),
    verdict,
    ...(missing !== undefined && { shortfall: missing }),
    reason: indicatorReason({
      indicator,
      target,
      assigned,
      previous,
      result,
      bounds,
      verdict,
      shortfall: missing,
      unit: isRate ? '%' : unit,
      policy,
    }),
    // table/ tells error values of every cell of a table.
    problems: [...targetProblems, ...previousProblems, ...result.problems].filter(
      ({ written }) => !isErrorValue(written),
    ),
  };
}

/** "%" or what is counted: from the measure column, else from the plan, else from the name. */
function unitOfIndicator({ measure, name }: Indicator, planned: Target | undefined): string {
  const named = unitOfMeasure(measure);
  if (named !== '') return named;
  return planned?.unit ?? (/^\s*(?:tỷ lệ|tỉ lệ|mức độ hài lòng)|%/iu.test(name) ? '%' : '');
}

function followsRate({ op, unit: targetUnit }: Target, unit: string): boolean {
  return unit === '%' || (targetUnit === '%' && op !== 'increase' && op !== 'decrease');
}

/** "110% dự toán": the result may exceed 100 % as well. */
function exceedsWhole({ op, value }: Target): boolean {
  if (op === 'increase' || op === 'decrease' || value === null) return false;
  return Math.max(...(typeof value === 'number' ? [value] : value)) > 100;
}

/** "Không quá 2%", "Dưới 1": results are of that size. */
const isSmallMaximum = ({ op, value }: Target): boolean =>
  (op === '<=' || op === '<') && typeof value === 'number' && value <= 10;

function verdictOf({ kind, value }: Result, bounds: readonly Bound[] | undefined): Verdict {
  if (kind !== 'value') return kind;
  if (!value || !bounds) return 'noData';
  return bounds.every((bound) => keepsBound(value, bound)) ? 'met' : 'notMet';
}

function missingCases({ numerator, denominator }: Result, bounds: readonly Bound[] = []): number | undefined {
  const [bound, other] = bounds;
  if (!bound || other || numerator === undefined || denominator === undefined) return undefined;
  return shortfall(bound, numerator, denominator);
}
