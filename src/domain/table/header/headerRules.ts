import { foldText } from '../../text/foldText';
import type { Concept } from './Concept';
import { HEADER_LABELS } from './headerLabels';
import type { LabelRule } from './labels/LabelRule';

/** A LabelRule with its alternatives apart, as they are compared: folded. None where the rule does not ask for any. */
export interface HeaderRule {
  readonly concept: Concept;
  readonly is: readonly string[];
  readonly starts: readonly string[];
  readonly has: readonly string[];
  readonly with: readonly string[];
  readonly lacks: readonly string[];
  readonly dated: boolean;
}

/** Folding keeps it, and no label holds it: so all alternatives are folded at once. */
const APART = ' %% ';

const folded = (alternatives: string | undefined): readonly string[] =>
  alternatives === undefined ? [] : foldText(alternatives.replaceAll('|', APART)).split(APART);

const folding = (rule: LabelRule): HeaderRule => ({
  concept: rule.concept,
  is: folded(rule.is),
  starts: folded(rule.starts),
  has: folded(rule.has),
  with: folded(rule.with),
  lacks: folded(rule.lacks),
  dated: rule.dated ?? false,
});

export const HEADER_RULES: readonly HeaderRule[] = HEADER_LABELS.map(folding);

/** Places of the rules that ask for a phrase, by the words that open them. */
const PLACES = new Map<string, Set<number>>();
HEADER_RULES.forEach(({ is, starts, has }, place) => {
  for (const phrase of [...is, ...starts, ...has]) {
    const [first = ''] = phrase.split(' ', 1);
    const known = PLACES.get(first);
    if (known) known.add(place);
    else PLACES.set(first, new Set([place]));
  }
});

/** The few rules that may fit a folded label, in their order. */
export function rulesFor(label: string): readonly HeaderRule[] {
  const places = new Set(label.split(' ').flatMap((word) => [...(PLACES.get(word) ?? [])]));
  return [...places].sort((a, b) => a - b).flatMap((place) => HEADER_RULES[place] ?? []);
}
