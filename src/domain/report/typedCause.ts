import type { FollowedTask } from '../analysis/Analysis';
import { withoutEndMarks } from '../text/withoutEndMarks';
import { singleLine } from '../text/normalizeText';
import { describeTypedCell } from './describeTypedCell';

/** Why a task is late, as somebody wrote it; else its note, where causes stood before the sheet had a column for them. */
export function typedCause({ recorded: { reason, note } }: FollowedTask): string {
  return withoutEndMarks(singleLine(describeTypedCell(reason) || describeTypedCell(note)));
}
