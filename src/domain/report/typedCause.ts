import type { FollowedTask } from '../analysis/Analysis';
import { withoutEndMarks } from '../text/withoutEndMarks';
import { singleLine } from '../text/normalizeText';
import { describeTypedCell } from './describeTypedCell';

/** Why a task is late, as somebody wrote it; of a sheet without a column for causes, its note. */
export function typedCause({ recorded: { reason, note } }: FollowedTask): string {
  return withoutEndMarks(singleLine(describeTypedCell(reason ?? note)));
}
