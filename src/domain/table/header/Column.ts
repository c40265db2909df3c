import type { BodyTraits } from '../rows/readTableBody';
import type { Label } from './readLabel';

/** A column as its label and its cells show it, before it has a role. `body` is absent when only headers are known. */
export interface Column {
  readonly header: string;
  readonly folded: string;
  readonly label: Label;
  /** Added by us. */
  readonly own: boolean;
  readonly body?: BodyTraits;
}
