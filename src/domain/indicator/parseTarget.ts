import type { Target } from './Indicator';
import { takeBase } from './targetBase';
import { readComparison, type Comparison } from './targetComparison';
import { readLead, readTrail } from './targetContext';
import { cueOf, LONGEST_CUE, type Cue } from './targetCues';
import { findQuantities, type TargetQuantity } from './targetQuantity';
import { isUnaccented, readTargetTokens, targetText, type TargetToken } from './targetTokens';
import { unitKind, unitOfMeasure } from './unitKinds';

const NOT_UNDERSTOOD: Target = { op: 'notUnderstood', value: null, unit: '' };

/** "Tối thiểu 80" -> at least 80. The whole phrase is read, or the target is `notUnderstood`. */
export function parseTarget(text: string, measure = ''): Target {
  const measureUnit = unitOfMeasure(measure);
  const all = readTargetTokens(text);
  if (all.some(({ kind }) => kind === 'unknown')) return NOT_UNDERSTOOD;
  const { tokens, base } = takeBase(all);
  const quantities = findQuantities(tokens, measureUnit);
  const quantity = quantities && soleQuantity(tokens, quantities);
  if (!quantity) return NOT_UNDERSTOOD;

  const isBareScript = isUnaccented(targetText(text));
  const { cues, start } = cuesBefore(tokens, quantity.start, isBareScript);
  const lead = readLead(tokens.slice(0, leadEnd(start, quantities)));
  const trail = readTrail(tokens.slice(quantity.end));
  if (!lead || !trail) return NOT_UNDERSTOOD;
  const comparison = readComparison({ cues, after: trail.compare, farChange: lead.change });
  if (!comparison) return NOT_UNDERSTOOD;
  return makeTarget(quantity, comparison, {
    measureUnit,
    base,
    lowerIsBetter: lead.lowerIsBetter || trail.lowerIsBetter,
  });
}

/** The one quantity of the phrase; of "từ 70% lên 80%" the second, of "01 sản phẩm đạt 3-4 sao" the first. */
function soleQuantity(
  tokens: readonly TargetToken[],
  quantities: readonly TargetQuantity[],
): TargetQuantity | undefined {
  const [first, second] = quantities;
  if (!first || !second) return first;
  if (quantities.length > 2) return undefined;
  if (second.unit === 'sao' && first.unit !== 'sao') return first;
  const { cues, start } = cuesBefore(tokens, second.start, false);
  const moves = cues.some(({ role }) => role === 'upTo' || role === 'downTo');
  const startsFrom = ['từ', 'tu'].includes(tokens[first.start - 1]?.text ?? '');
  return moves && startsFrom && start === first.end && first.unit === second.unit ? second : undefined;
}

/** Where the words before the target end; the "từ 70%" of "từ 70% lên 80%" is no part of them. */
function leadEnd(start: number, quantities: readonly TargetQuantity[]): number {
  const before = quantities.find(({ end }) => end === start);
  return before ? before.start - 1 : start;
}

/** Walks back from the quantity over all words that bind it; dates between them are passed over. */
function cuesBefore(
  tokens: readonly TargetToken[],
  end: number,
  isBareScript: boolean,
): { cues: readonly Cue[]; start: number } {
  const cues: Cue[] = [];
  let start = end;
  for (;;) {
    const found = longestCue(tokens, start, isBareScript);
    if (found) cues.unshift(found.cue);
    else if (tokens[start - 1]?.kind !== 'aside') return { cues, start };
    start -= found?.length ?? 1;
  }
}

function longestCue(tokens: readonly TargetToken[], end: number, isBareScript: boolean) {
  for (let length = Math.min(LONGEST_CUE, end); length > 0; length -= 1) {
    const words = tokens
      .slice(end - length, end)
      .map(({ kind, text }) => (kind === 'sign' ? text.replaceAll(' ', '') : text));
    const cue = cueOf(words.join(' '), isBareScript);
    if (cue) return { cue, length };
  }
  return undefined;
}

interface Circumstances {
  readonly measureUnit: string;
  readonly base: string | undefined;
  readonly lowerIsBetter: boolean;
}

function makeTarget(
  { value, unit: namedUnit }: TargetQuantity,
  { op, strict, bare }: Comparison,
  { measureUnit, base, lowerIsBetter }: Circumstances,
): Target {
  const unit = namedUnit === '' ? measureUnit : namedUnit;
  if (measureUnit === '%' && unitKind(namedUnit) === 'whole') return NOT_UNDERSTOOD;
  if (op === 'increase' || op === 'decrease') {
    return { op, value, unit, ...(strict && { strict }), ...(base && { base }) };
  }
  if (base !== undefined) return NOT_UNDERSTOOD;
  if (typeof value !== 'number') {
    return op === '>=' || op === '=' ? { op: 'between', value, unit } : NOT_UNDERSTOOD;
  }
  if (bare && value === 0) return { op: '<=', value, unit };
  if (bare && lowerIsBetter && value !== 100) return NOT_UNDERSTOOD;
  return { op, value, unit };
}
