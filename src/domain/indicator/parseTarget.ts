import type { Target } from '../table/Indicator';
import { part } from '../language/scan';
import { unitKind, unitOfMeasure } from '../language/units';
import { takeBase } from './phrases/base';
import { readComparison, type Comparison } from './phrases/comparison';
import { cuesBefore } from './phrases/cues';
import { readLead, readTrail, saysNone } from './phrases/context';
import { findQuantities, type Quantity } from './phrases/quantity';
import { soleQuantity } from './phrases/soleQuantity';
import { targetPhrase } from './phrases/targetPhrase';
import { withoutEqualFraction } from './withoutEqualFraction';

const NOT_UNDERSTOOD: Target = { op: 'notUnderstood', value: null, unit: '' };

/** "Tối thiểu 80" -> at least 80. The whole phrase is read, or the target is `notUnderstood`. */
export function parseTarget(text: string, measure = ''): Target {
  const measureUnit = unitOfMeasure(measure);
  const whole = targetPhrase(withoutEqualFraction(text));
  const taken = whole && takeBase(whole);
  if (!taken) return NOT_UNDERSTOOD;
  const { phrase, base } = taken;
  if (saysNone(phrase)) return { op: '=', value: 0, unit: measureUnit };
  const sole = soleQuantity(phrase, findQuantities(phrase, measureUnit) ?? []);
  if (!sole) return NOT_UNDERSTOOD;

  const { quantity, leadEnd, trailEnd } = sole;
  const { cues, start } = cuesBefore(phrase, quantity.start);
  const isSecond = phrase.tokens.slice(0, start).some(({ key }) => key === ';' || key === ',');
  if (isSecond && saysNone(part(phrase, 0, start))) return NOT_UNDERSTOOD;
  const lead = readLead(part(phrase, 0, leadEnd ?? start));
  const trail = readTrail(part(phrase, quantity.end, trailEnd));
  if (!lead || !trail) return NOT_UNDERSTOOD;
  const comparison = readComparison({
    cues,
    after: trail.compare,
    farChange: lead.change,
    isDenied: lead.isDenied,
  });
  if (!comparison) return NOT_UNDERSTOOD;
  return makeTarget(quantity, comparison, {
    measureUnit,
    base,
    lowerIsBetter: lead.lowerIsBetter || trail.lowerIsBetter,
    ofPlan: trail.ofPlan,
    isLabelled: lead.says && !trail.says,
  });
}

interface Circumstances {
  readonly measureUnit: string;
  readonly base: string | undefined;
  readonly lowerIsBetter: boolean;
  readonly ofPlan: boolean;
  /** Words before the number, none after it: "Phòng 12", "Đợt 1". */
  readonly isLabelled: boolean;
}

function makeTarget(
  { value, unit: namedUnit }: Quantity,
  { op, strict, exceeds, bare }: Comparison,
  { measureUnit, base, lowerIsBetter, ofPlan, isLabelled }: Circumstances,
): Target {
  const unit = namedUnit === '' ? measureUnit : namedUnit;
  if (measureUnit === '%' && (unitKind(namedUnit) === 'whole' || namedUnit === '‰')) return NOT_UNDERSTOOD;
  if (op === 'increase' || op === 'decrease') {
    return { op, value, unit, ...(strict && { strict }), ...(base && { base }) };
  }
  if (base !== undefined && !isShareOf(base)) return NOT_UNDERSTOOD;
  // "Vượt 10% kế hoạch" is 110 % of it, "vượt 100% kế hoạch" more than all of it.
  if (exceeds && ofPlan && !(typeof value === 'number' && value >= 100)) return NOT_UNDERSTOOD;
  if (typeof value !== 'number') {
    return op === '>=' || op === '=' ? { op: 'between', value, unit } : NOT_UNDERSTOOD;
  }
  if (bare && unit === '' && isLabelled) return NOT_UNDERSTOOD;
  if (bare && value === 0) return { op: '<=', value, unit };
  if (bare && (lowerIsBetter || DURATIONS.includes(unit)) && value !== 100) return NOT_UNDERSTOOD;
  if (namedUnit === '' && unit === '%' && value > 100) return NOT_UNDERSTOOD;
  return { op, value, unit };
}

/** "05 ngày làm việc" alone: at most or at least? */
const DURATIONS = ['ngày', 'ngày làm việc', 'giờ', 'phút', 'giây', 'tháng', 'năm'];

/** "80% so với tổng số hồ sơ" */
const isShareOf = (base: string): boolean => /^(?:tổng|số|toàn bộ|tong|so )/.test(base);
