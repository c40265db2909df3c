import { cuesBefore } from './cuesBefore';
import type { TargetQuantity } from './targetQuantity';
import type { TargetToken } from './targetTokens';

/** The quantity that a phrase sets as its target, and the tokens around it that speak of it. */
export interface SoleQuantity {
  readonly quantity: TargetQuantity;
  /** Token after the last one of the words before it, when something else stands between. */
  readonly leadEnd?: number;
  /** Token after the last one of the words after it. */
  readonly trailEnd: number;
}

/** Undefined when the phrase has no number, or several that could be the target. */
export function soleQuantity(
  tokens: readonly TargetToken[],
  quantities: readonly TargetQuantity[],
  isUnaccented: boolean,
): SoleQuantity | undefined {
  const [first, second, third] = quantities;
  if (!first || third) return undefined;
  if (!second) return { quantity: first, trailEnd: tokens.length };
  const { cues, start } = cuesBefore(tokens, second.start, isUnaccented);

  // "từ 70% lên 80%": the second.
  const moves = cues.some(({ role }) => role === 'upTo' || role === 'downTo');
  const startsFrom = ['từ', 'tu'].includes(tokens[first.start - 1]?.text ?? '');
  if (moves && startsFrom && start === first.end && first.unit === second.unit) {
    return { quantity: second, leadEnd: first.start - 1, trailEnd: tokens.length };
  }
  // "01 sản phẩm đạt 3-4 sao", "100% thôn có ít nhất 01 tổ": the second describes what the first counts.
  const between = tokens.slice(first.end, start);
  const isDescribed = between.length > 0 && between.every(({ kind }) => kind === 'word');
  const describesMembers = first.unit === '%' && second.unit !== '%' && isLeast(cues);
  const isGrade = second.unit === 'sao' && first.unit !== 'sao';
  return isDescribed && (isGrade || describesMembers) ? { quantity: first, trailEnd: start } : undefined;
}

const isLeast = (cues: ReturnType<typeof cuesBefore>['cues']): boolean =>
  cues.some((cue) => cue.role === 'compare' && cue.op === '>=');
