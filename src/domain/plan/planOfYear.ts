import type { SheetSnapshot, Snapshot } from '../sheet/Snapshot';
import { ownKind } from '../table/ownMarks';
import type { Plan } from './Plan';
import { plan2025 } from './plan2025';
import { readPlanSheet } from './planSheet';

/** The plans that ship, a line each, the newest last. */
const PLANS: readonly [Plan, ...Plan[]] = [plan2025];

/** The plan of a year: as the workbook keeps it, else as it ships; undefined: the sheet then stands alone. */
export function planFor(snapshot: Pick<Snapshot, 'sheets'>, year: number): Plan | undefined {
  return [...keptPlans(snapshot).map(({ plan }) => plan), ...PLANS].find((plan) => plan.year === year);
}

export interface KeptPlan {
  readonly plan: Plan;
  readonly sheet: string;
}

/** The plans that the workbook keeps, the newest year last; of a damaged one planSheetProblems tells. */
export function keptPlans({ sheets }: Pick<Snapshot, 'sheets'>): readonly KeptPlan[] {
  return planSheets(sheets)
    .flatMap((sheet) => {
      const reading = readPlanSheet(sheet);
      return reading.kind === 'understood' ? [{ plan: reading.plan, sheet: sheet.name }] : [];
    })
    .sort((a, b) => a.plan.year - b.plan.year);
}

export const planSheets = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
  sheets.filter((sheet) => ownKind(sheet) === 'plan');

/** The plan that ships for that year, else the newest. */
export function newestPlan(year: number): Plan {
  return PLANS.find((plan) => plan.year === year) ?? PLANS.at(-1) ?? PLANS[0];
}
