import type { SheetSnapshot, Snapshot } from '../sheet/Snapshot';
import type { Problem } from '../problem/Problem';
import { ownKind } from '../table/ownMarks';
import type { Plan } from './Plan';
import { plan2025 } from './plan2025';
import { readPlanSheet } from './planSheet';

/** The plans that ship, a line each, the newest last. */
const PLANS: readonly [Plan, ...Plan[]] = [plan2025];

/**
 * The plan of a year: as `given` from another workbook, else as this one keeps it, else as it ships; undefined: the sheet
 * then stands alone.
 */
export function planFor(
  snapshot: Pick<Snapshot, 'sheets'>,
  year: number,
  given: readonly Plan[] = [],
): Plan | undefined {
  const kept = keptPlans(snapshot).map(({ plan }) => plan);
  return [...given, ...kept, ...PLANS].find((plan) => plan.year === year);
}

export interface KeptPlan {
  readonly plan: Plan;
  readonly sheet: string;
}

/** The plans that the workbook keeps, the newest year last. */
export function keptPlans({ sheets }: Pick<Snapshot, 'sheets'>): readonly KeptPlan[] {
  return planSheets(sheets)
    .flatMap((sheet) => {
      const reading = readPlanSheet(sheet);
      return reading.kind === 'understood' ? [{ plan: reading.plan, sheet: sheet.name }] : [];
    })
    .sort((a, b) => a.plan.year - b.plan.year);
}

/** The first wrong row of each sheet that keeps a plan and was changed so that it cannot be read. */
export function damagedPlans({ sheets }: Pick<Snapshot, 'sheets'>): readonly Problem[] {
  return planSheets(sheets).flatMap((sheet): Problem[] => {
    const reading = readPlanSheet(sheet);
    if (reading.kind === 'understood') return [];
    return [{ code: 'planDamaged', severity: 'error', cell: reading.cell, written: sheet.name }];
  });
}

const planSheets = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
  sheets.filter((sheet) => ownKind(sheet) === 'plan');

/** The plan that ships for that year, else the newest. */
export function newestPlan(year: number): Plan {
  return PLANS.find((plan) => plan.year === year) ?? PLANS.at(-1) ?? PLANS[0];
}
