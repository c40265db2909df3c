import { words } from '../../language/Reader';
import type { Phrase } from '../../language/tokenize';
import { cuesBefore, type Cue } from './cues';
import type { PlacedQuantity } from './quantity';

/** The quantity that a phrase sets as its target, and the tokens around it that speak of it. */
export interface SoleQuantity {
  readonly quantity: PlacedQuantity;
  /** Token after the last one of the words before it, when something else stands between. */
  readonly leadEnd?: number;
  /** Token after the last one of the words after it. */
  readonly trailEnd: number;
}

const from = words('từ');

/** Undefined when the phrase has no number, or several that could be the target. */
export function soleQuantity(
  phrase: Phrase,
  quantities: readonly PlacedQuantity[],
): SoleQuantity | undefined {
  const [first, second, third] = quantities;
  const { tokens } = phrase;
  if (!first || third) return undefined;
  if (!second) return { quantity: first, trailEnd: tokens.length };
  const { cues, start } = cuesBefore(phrase, second.start);

  // "từ 70% lên 80%": the second.
  const moves = cues.some(({ role }) => role === 'upTo' || role === 'downTo');
  const startsFrom = from(phrase, first.start - 1).length > 0;
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

const isLeast = (cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue.role === 'compare' && cue.op === '>=');
