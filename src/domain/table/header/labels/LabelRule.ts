import type { Concept } from '../Concept';

/**
 * One line of the vocabulary. Alternatives are parted by "|" and compared folded, as whole words.
 * `is`: the whole label; `starts`: how it begins; `has`: a phrase anywhere; `with`: a second phrase that must be
 * there too; `lacks`: a phrase that must not; `dated`: the label must name a year. `is` alone is certain.
 */
export interface LabelRule {
  readonly concept: Concept;
  readonly is?: string;
  readonly starts?: string;
  readonly has?: string;
  readonly with?: string;
  readonly lacks?: string;
  readonly dated?: true;
}
