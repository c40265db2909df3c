import { cuesBefore } from './cuesBefore';
import type { Target } from './Indicator';
import { soleQuantity } from './soleQuantity';
import { takeBase } from './targetBase';
import { readComparison, type Comparison } from './targetComparison';
import { readLead, readTrail } from './targetContext';
import { findQuantities, type TargetQuantity } from './targetQuantity';
import { isUnaccented, readTargetTokens, targetText } from './targetTokens';
import { unitKind, unitOfMeasure } from './unitKinds';

const NOT_UNDERSTOOD: Target = { op: 'notUnderstood', value: null, unit: '' };

/** "Tối thiểu 80" -> at least 80. The whole phrase is read, or the target is `notUnderstood`. */
export function parseTarget(text: string, measure = ''): Target {
  const measureUnit = unitOfMeasure(measure);
  const all = readTargetTokens(text);
  if (all.some(({ kind }) => kind === 'unknown')) return NOT_UNDERSTOOD;
  const { tokens, base } = takeBase(all);
  const isBareScript = isUnaccented(targetText(text));
  const sole = soleQuantity(tokens, findQuantities(tokens, measureUnit) ?? [], isBareScript);
  if (!sole) return NOT_UNDERSTOOD;

  const { quantity, leadEnd, trailEnd } = sole;
  const { cues, start } = cuesBefore(tokens, quantity.start, isBareScript);
  const lead = readLead(tokens.slice(0, leadEnd ?? start));
  const trail = readTrail(tokens.slice(quantity.end, trailEnd));
  if (!lead || !trail) return NOT_UNDERSTOOD;
  const comparison = readComparison({ cues, after: trail.compare, farChange: lead.change });
  if (!comparison) return NOT_UNDERSTOOD;
  return makeTarget(quantity, comparison, {
    measureUnit,
    base,
    lowerIsBetter: lead.lowerIsBetter || trail.lowerIsBetter,
    ofPlan: trail.ofPlan,
  });
}

interface Circumstances {
  readonly measureUnit: string;
  readonly base: string | undefined;
  readonly lowerIsBetter: boolean;
  readonly ofPlan: boolean;
}

function makeTarget(
  { value, unit: namedUnit }: TargetQuantity,
  { op, strict, bare }: Comparison,
  { measureUnit, base, lowerIsBetter, ofPlan }: Circumstances,
): Target {
  const unit = namedUnit === '' ? measureUnit : namedUnit;
  if (measureUnit === '%' && unitKind(namedUnit) === 'whole') return NOT_UNDERSTOOD;
  if (op === 'increase' || op === 'decrease') {
    return { op, value, unit, ...(strict && { strict }), ...(base && { base }) };
  }
  if (base !== undefined) return NOT_UNDERSTOOD;
  // "vượt 10% kế hoạch" is 110 % of it.
  if (op === '>' && ofPlan) return NOT_UNDERSTOOD;
  if (typeof value !== 'number') {
    return op === '>=' || op === '=' ? { op: 'between', value, unit } : NOT_UNDERSTOOD;
  }
  if (bare && value === 0) return { op: '<=', value, unit };
  if (bare && (lowerIsBetter || DURATIONS.includes(unit)) && value !== 100) return NOT_UNDERSTOOD;
  if (namedUnit === '' && unit === '%' && value > 100) return NOT_UNDERSTOOD;
  return { op, value, unit };
}

/** "05 ngày làm việc" alone: at most or at least? */
const DURATIONS = ['ngày', 'ngày làm việc', 'giờ', 'phút', 'giây', 'tháng', 'năm'];
