import { movedFormula } from '../formula/rewriteReferences';
import { boundingArea, intersection, type Area } from '../model/Area';
import type { ConditionalFormat, DataValidation } from '../model/rules';
import type { Sheet } from '../model/Sheet';
import { conditionalFormatId } from '../xlsx/conditionalFormatId';
import { lastPriority } from './rulePriorities';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface RuleCopy {
  readonly from: Place;
  readonly to: Sheet;
  /** The parts of the source that are copied. */
  readonly parts: readonly Area[];
  /** The first cell of every copy. */
  readonly origins: readonly Corner[];
  readonly landing: (part: Area, origin: Corner) => Area;
}

/** On the same sheet a rule is widened, as Excel does; another sheet gets a rule of its own. */
export function copyConditionalFormats(copy: RuleCopy, clear: () => void): void {
  const copied = landings(copy, copy.from.sheet.conditionalFormats);
  clear();
  for (const { rule, first, areas } of copied) {
    const known = copy.from.sheet === copy.to && copy.to.conditionalFormats.includes(rule);
    if (known) widen(rule, first, areas);
    else copy.to.conditionalFormats.push(ownRule(rule, first, areas, copy.to));
  }
}

export function copyValidations(copy: RuleCopy, clear: () => void): void {
  const copied = landings(copy, copy.from.sheet.validations);
  clear();
  for (const { rule, first, areas } of copied) {
    const [one, two] = rule.formulas;
    const formulas: DataValidation['formulas'] = [moved(one, first, areas), moved(two, first, areas)];
    copy.to.validations.push({ ...rule, areas, formulas });
  }
}

interface CopiedRule<T> {
  readonly rule: T;
  /** The cell that its formulas are written for. */
  readonly first: Corner;
  readonly areas: Area[];
}

function landings<T extends { areas: Area[] }>(
  { parts, origins, landing }: RuleCopy,
  rules: readonly T[],
): CopiedRule<T>[] {
  return rules.flatMap((rule) => {
    const inside = rule.areas.flatMap((area) => parts.flatMap((part) => intersection(area, part) ?? []));
    const areas = origins.flatMap((origin) => inside.map((part) => landing(part, origin)));
    return areas.length === 0 ? [] : [{ rule, first: firstCell(rule.areas), areas }];
  });
}

const firstCell = (areas: readonly Area[]): Corner => areas.reduce(boundingArea);

function moved(formula: string, from: Corner, areas: readonly Area[]): string {
  const to = firstCell(areas);
  return movedFormula(formula, to.row - from.row, to.column - from.column);
}

function widen(rule: ConditionalFormat, first: Corner, areas: readonly Area[]): void {
  const all = [...rule.areas, ...areas];
  rule.formulas = rule.formulas.map((formula) => moved(formula, first, all));
  rule.areas = all;
}

function ownRule(rule: ConditionalFormat, first: Corner, areas: Area[], sheet: Sheet): ConditionalFormat {
  return {
    ...rule,
    id: conditionalFormatId(),
    areas,
    priority: lastPriority(sheet),
    formulas: rule.formulas.map((formula) => moved(formula, first, areas)),
  };
}
