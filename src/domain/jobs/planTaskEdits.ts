import { appendableTable } from '../analysis/appendableTable';
import { choiceEdits } from '../analysis/choiceEdits';
import { plannedSections } from '../analysis/plannedSections';
import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import { refusal, type Refusal } from '../problem/Refusal';
import type { Edit } from '../sheet/Edit';
import type { Snapshot } from '../sheet/Snapshot';
import { withCells } from '../sheet/withCells';
import { refuseParting } from '../fill/keepTogether';
import { appendTasks, type AppendInput } from '../fill/appendTasks';

export interface AddTasksInput extends ReadingInput {
  /** Numbers of plan tasks that the sheet lacks. */
  readonly numbers: readonly number[];
}

/** The sheet that the tasks would be added to. */
export function appendableSheet(
  before: Snapshot,
  { numbers, ...input }: AddTasksInput,
): { readonly sheet: string } | Refusal {
  const reading = readAnalysis(before, input);
  const place = appendableTable(reading);
  if (!numbers.every((no) => reading.analysis.missing.includes(no))) return refusal('changed');
  return place ? { sheet: place.sheet.name } : refusal('noRoom', input.sheet);
}

/** Tasks of the plan under the table, with the corrections that remember their sections. */
export function planTaskEdits(
  before: Snapshot,
  { numbers, ...input }: AddTasksInput,
  rows: Pick<AppendInput, 'bareFrom' | 'printArea'>,
): readonly Edit[] | Refusal {
  const reading = readAnalysis(before, input);
  const place = appendableTable(reading);
  if (!place) return refusal('noRoom', input.sheet);
  const { name } = place.sheet;
  const tasks = (reading.analysis.plan?.tasks ?? []).filter(({ no }) => numbers.includes(no));
  const added = appendTasks({ ...place, tasks, ...rows });
  if (!added) return refusal('noRoom', name);
  const refused = refuseParting(before, added);
  if (refused) return refused;
  const after = readAnalysis(withCells(before, added), input);
  const corrections = plannedSections(reading.analysis, after.analysis, numbers);
  if (!corrections) return refusal('noRoom', name);
  return corrections.length > 0
    ? [...added, ...choiceEdits(before.settings, { kind: 'sections', corrections })]
    : added;
}
