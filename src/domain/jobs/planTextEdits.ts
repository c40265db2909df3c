import { groupDifferences, type DifferenceGroup } from '../analysis/groupDifferences';
import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import { refusal, type Refusal } from '../problem/Refusal';
import type { Edit } from '../sheet/Edit';
import type { Snapshot } from '../sheet/Snapshot';
import { replaceTexts } from '../fill/replaceTexts';

export interface PlanTextInput extends ReadingInput {
  readonly difference: DifferenceGroup;
}

/** Puts the plan's words into the cells that hold others, as long as they still hold what the user was shown. */
export function planTextEdits(
  before: Snapshot,
  { difference, ...input }: PlanTextInput,
): readonly Edit[] | Refusal {
  const now = groupDifferences(before, readAnalysis(before, input).analysis.differences);
  const shown = now.find(({ written, plan }) => written === difference.written && plan === difference.plan);
  if (!shown?.isReplaceable || shown.cells.join() !== difference.cells.join()) return refusal('changed');
  return replaceTexts(shown.cells, shown.plan);
}
