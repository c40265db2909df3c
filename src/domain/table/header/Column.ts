import type { BodyTraits } from '../rows/readTableBody';
import type { Concept } from './Concept';
import type { Label } from './readLabel';

/** A column as its label and its cells show it, before it has a role. `body` is absent when only headers are known. */
export interface Column {
  readonly header: string;
  readonly label: Label;
  /** Added by us. */
  readonly own: boolean;
  readonly body?: BodyTraits;
}

export function countConcepts(columns: readonly Column[], concepts: readonly Concept[]): number {
  return columns.filter((column) => concepts.includes(column.label.concept)).length;
}
