import { cueOf, LONGEST_CUE, type Cue } from './targetCues';
import type { TargetToken } from './targetTokens';

export interface CuesReading {
  /** In the order of the text. */
  readonly cues: readonly Cue[];
  /** Token at which they begin. */
  readonly start: number;
}

/** Walks back from token `end` over all words that bind what stands there; dates between them are passed over. */
export function cuesBefore(tokens: readonly TargetToken[], end: number, isUnaccented: boolean): CuesReading {
  const cues: Cue[] = [];
  let start = end;
  for (;;) {
    const found = longestCue(tokens, start, isUnaccented);
    if (found) cues.unshift(found.cue);
    else if (tokens[start - 1]?.kind !== 'aside') return { cues, start };
    start -= found?.length ?? 1;
  }
}

function longestCue(tokens: readonly TargetToken[], end: number, isUnaccented: boolean) {
  for (let length = Math.min(LONGEST_CUE, end); length > 0; length -= 1) {
    const words = tokens.slice(end - length, end).map(({ text }) => text);
    const cue = cueOf(words.join(' '), isUnaccented);
    if (cue) return { cue, length };
  }
  return undefined;
}
