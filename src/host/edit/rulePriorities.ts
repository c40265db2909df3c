import type { ConditionalFormat } from '../model/rules';
import type { Sheet } from '../model/Sheet';

type Rules = Pick<Sheet, 'conditionalFormats' | 'extensionRules'>;

/** The first in priority first. */
const inOrder = ({ conditionalFormats, extensionRules }: Rules) =>
  [...conditionalFormats, ...extensionRules].sort((a, b) => a.priority - b.priority);

/** A new rule comes first, as in Excel; of the others those move down that it pushes. */
export function makeRoom(sheet: Rules): void {
  let free = 2;
  for (const rule of inOrder(sheet)) {
    if (rule.priority >= free) return;
    rule.priority = free++;
  }
}

/** Moves a rule to a place among those that Office.js shows; the rules between make room. */
export function moveRule(sheet: Rules, format: ConditionalFormat, index: number): void {
  const others = inOrder(sheet).filter((other) => other !== format);
  const next = inOrder({ ...sheet, extensionRules: [] }).filter((other) => other !== format)[index];
  others.splice(next ? others.indexOf(next) : others.length, 0, format);
  others.forEach((other, place) => {
    other.priority = place + 1;
  });
}

/** Behind every rule of the sheet. */
export const lastPriority = (sheet: Rules): number => (inOrder(sheet).at(-1)?.priority ?? 0) + 1;
