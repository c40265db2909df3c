import type { Difference } from './Analysis';
import { formulaAt, numberFormatAt, valueAt } from '../sheet/cellAt';
import { parseCellReference } from '../sheet/parseCellReference';
import type { Snapshot } from '../sheet/Snapshot';
import { writtenText } from '../sheet/writtenText';
import { singleLine } from '../text/normalizeText';

/** The same words in several cells: one decision of the user for all of them. */
export interface DifferenceGroup {
  readonly cells: readonly string[];
  readonly written: string;
  readonly plan: string;
  /** Each cell holds these words, all of them and nothing else, so that the plan's may take their place. */
  readonly isReplaceable: boolean;
}

export function groupDifferences(
  snapshot: Snapshot,
  differences: readonly Difference[],
): readonly DifferenceGroup[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = JSON.stringify([difference.written, difference.plan]);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { written, plan } = first;
    const isReplaceable = group.every((difference) => isWholeCell(snapshot, difference));
    return [{ cells: group.map(({ cell }) => cell), written, plan, isReplaceable }];
  });
}

/** False for a formula, for a number in front of the words, and for words that go on in other cells. */
function isWholeCell({ sheets }: Snapshot, { cell, written }: Difference): boolean {
  const place = parseCellReference(cell);
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  if (!place || !sheet) return false;
  const { row, column } = place;
  const value = valueAt(sheet, row, column);
  const text = writtenText({ value, numberFormat: numberFormatAt(sheet, row, column) });
  return value === formulaAt(sheet, row, column) && text === singleLine(written);
}
