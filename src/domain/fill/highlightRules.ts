import { statusLabels } from '../progress/progress.vi';
import type { Status } from '../progress/Judgement';
import { statusCell } from '../progress/statusCell';
import type { Edit, HighlightRule } from '../sheet/Edit';
import { columnName } from '../sheet/cellAddress';
import type { Area } from '../sheet/Snapshot';

/**
 * Fill and text colour by status: contrast at least 4.5:1 (WCAG 2.2, 1.4.3). The word and its symbol stand in the
 * cell, so colour is never the only sign.
 */
export const statusColours: Readonly<Record<Status, readonly [fill: string, text: string]>> = {
  behind: ['#FFC7CE', '#8A0010'],
  notUnderstood: ['#F8D7F0', '#6B0052'],
  dueSoon: ['#FFEB9C', '#6B4E00'],
  needsDeadline: ['#FCE4D6', '#7A3300'],
  noRecord: ['#E7E6E6', '#404040'],
  needsUpdate: ['#FFF7DB', '#5C4B00'],
  doneLate: ['#E4EFD8', '#37521F'],
  done: ['#C6EFCE', '#005A00'],
  inProgress: ['#DDEBF7', '#1F4E78'],
  ongoing: ['#EAF3FB', '#1F4E78'],
  notStarted: ['#FFFFFF', '#404040'],
  onDemand: ['#F2F2F2', '#404040'],
};

/** Always true in Excel; the text marks a rule as ours, for it survives saving, copying and inserting rows. */
const OWN_MARK = 'N("tthc")=0';

/** One rule per status over the whole table, keyed on the status column, ours or a bare word that was typed. */
export function highlightEdit(sheet: string, area: Area, statusColumn: number): Edit {
  const cell = `$${columnName(statusColumn)}${area.row + 1}`;
  const rules = (Object.keys(statusColours) as Status[]).map((status): HighlightRule => {
    const [fill, fontColor] = statusColours[status];
    return {
      formula: `=AND(OR(${cell}="${statusCell(status)}",${cell}="${statusLabels[status]}"),${OWN_MARK})`,
      fill,
      fontColor,
    };
  });
  return { kind: 'highlight', sheet, area, rules };
}

/** Whether a conditional format's formula is one of ours. */
export function isOwnRule(formula: string): boolean {
  return formula.includes(OWN_MARK);
}
