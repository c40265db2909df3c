import { planOfReading } from '../analysis/planOfReading';
import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import type { Plan } from '../plan/Plan';
import { keptPlans } from '../plan/planOfYear';
import { planSheetEdits } from '../plan/planSheet';
import { planSheetText } from '../plan/planSheet.vi';
import { isRefusal, refusal, type Refusal } from '../problem/Refusal';
import type { Edit } from '../sheet/Edit';
import { freeSheetName } from '../sheet/freeSheetName';
import type { Snapshot } from '../sheet/Snapshot';

export interface KeptPlanEdits {
  readonly plan: Plan;
  readonly edits: readonly Edit[];
}

/** "Dùng bảng này làm kế hoạch gốc": the followed table becomes the plan of its year, in place of one kept before. */
export function keepPlanEdits(before: Snapshot, input: ReadingInput): KeptPlanEdits | Refusal {
  const plan = planOfTable(before, input);
  if (isRefusal(plan)) return plan;
  const old = keptPlans(before).find(({ plan: { year } }) => year === plan.year)?.sheet;
  const name = old ?? freeSheetName(planSheetText.sheetName(plan.year), before.sheets);
  const used = before.sheets.find((sheet) => sheet.name === old)?.used;
  return { plan, edits: planSheetEdits(plan, name, used) };
}

/** The plans of another workbook: those that it keeps, else what its table says. */
export function plansOfWorkbook(snapshot: Snapshot, input: ReadingInput): readonly Plan[] | Refusal {
  const kept = keptPlans(snapshot).map(({ plan }) => plan);
  if (kept.length > 0) return kept;
  const plan = planOfTable(snapshot, input);
  return isRefusal(plan) ? plan : [plan];
}

/** The rule of the plan itself, whatever the clerk applies to the workbook. */
function planOfTable(snapshot: Snapshot, input: ReadingInput): Plan | Refusal {
  const settings = { ...input.settings, raiseTargets: 'asPlan' } as const;
  const reading = readAnalysis(snapshot, { ...input, settings });
  const { isUndecided, choices } = reading.tables;
  if (isUndecided) return refusal('severalPlans', choices.join(', '));
  const plan = planOfReading(reading);
  return plan.tasks.length + plan.indicators.length === 0 ? refusal('noPlan', input.sheet) : plan;
}
