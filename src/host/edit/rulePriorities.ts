import type { ConditionalFormat } from '../model/rules';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { flag } from '../package/xml';

/** The first in priority first. */
const inOrder = ({ conditionalFormats, extensionRules }: Sheet) =>
  [...conditionalFormats, ...extensionRules].sort((a, b) => a.priority - b.priority);

/** A new rule comes first, as in Excel; of the others those move down that it pushes. */
export const makeRoom = (workbook: Workbook, sheet: Sheet): void =>
  reorder(workbook, sheet, () => {
    let free = 2;
    for (const rule of inOrder(sheet)) {
      if (rule.priority >= free) return;
      rule.priority = free++;
    }
  });

/** Where a rule has gone: those move up again that follow it without a gap. */
export const closeGap = (workbook: Workbook, sheet: Sheet, priority: number): void =>
  reorder(workbook, sheet, () => {
    let next = priority + 1;
    for (const rule of inOrder(sheet)) {
      if (rule.priority !== next) continue;
      rule.priority = next - 1;
      next += 1;
    }
  });

/** Moves a rule to a place among those that Office.js shows; the rules between make room. */
export function moveRule(workbook: Workbook, sheet: Sheet, format: ConditionalFormat, index: number): void {
  const others = inOrder(sheet).filter((other) => other !== format);
  const next = inOrder({ ...sheet, extensionRules: [] }).filter((other) => other !== format)[index];
  others.splice(next ? others.indexOf(next) : others.length, 0, format);
  reorder(workbook, sheet, () =>
    others.forEach((other, place) => {
      other.priority = place + 1;
    }),
  );
}

/** A PivotTable names its rules by their places. */
function reorder({ moves }: Workbook, sheet: Sheet, renumber: () => void): void {
  const ofPivots = sheet.conditionalFormats.filter(({ attributes }) => flag(attributes['pivot']));
  const before = ofPivots.map(({ priority }) => priority);
  renumber();
  const places = new Map(ofPivots.map(({ priority }, index) => [before[index] ?? 0, priority]));
  if (places.size > 0) moves.push({ kind: 'rules', sheet, places });
}
