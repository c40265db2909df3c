import type { Snapshot } from '../sheet/Snapshot';
import type { Problem } from '../problem/Problem';
import { ownKind } from '../table/ownMarks';
import type { Plan } from './Plan';
import { plan2025 } from './plan2025';
import { readPlanSheet, type PlanSheetReading } from './planSheet';

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

export interface PlanSheet {
  readonly sheet: string;
  readonly reading: PlanSheetReading;
}

/** The sheets of the workbook that keep a plan. */
export const planSheets = ({ sheets }: Pick<Snapshot, 'sheets'>): readonly PlanSheet[] =>
  sheets
    .filter((sheet) => ownKind(sheet) === 'plan')
    .map((sheet) => ({ sheet: sheet.name, reading: readPlanSheet(sheet) }));

/** The plans that the workbook keeps, the newest year last. */
export function keptPlans(
  workbook: Pick<Snapshot, 'sheets'>,
): readonly { readonly sheet: string; readonly plan: Plan }[] {
  return planSheets(workbook)
    .flatMap(({ sheet, reading }) => (reading.kind === 'understood' ? [{ sheet, plan: reading.plan }] : []))
    .sort((a, b) => a.plan.year - b.plan.year);
}

/** The first wrong row of each sheet that keeps a plan and was changed so that it cannot be read. */
export function damagedPlans(workbook: Pick<Snapshot, 'sheets'>): readonly Problem[] {
  return planSheets(workbook).flatMap(({ sheet, reading }): Problem[] =>
    reading.kind === 'understood'
      ? []
      : [{ code: 'planDamaged', severity: 'error', cell: reading.cell, written: sheet }],
  );
}

/** The plan that ships for that year, else the newest. */
export function newestPlan(year: number): Plan {
  return PLANS.find((plan) => plan.year === year) ?? PLANS.at(-1) ?? PLANS[0];
}
