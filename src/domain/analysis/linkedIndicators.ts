import type { Analysis, FollowedIndicator, FollowedTask } from './Analysis';
import { matchIndicator } from '../plan/matchIndicator';
import type { PlanIndicator } from '../plan/Plan';

/** An indicator that a task works for; `followed` is its row in the workbook, where there is one. */
export interface LinkedIndicator {
  readonly planned: PlanIndicator;
  readonly followed?: FollowedIndicator;
}

/** The indicators that speak of the same thing as a task: what its delay pulls down. */
export function linkedIndicators(
  { planNo }: Pick<FollowedTask, 'planNo'>,
  { plan, indicators }: Pick<Analysis, 'plan' | 'indicators'>,
): readonly LinkedIndicator[] {
  if (!plan || planNo === undefined) return [];
  return plan.indicators
    .filter(({ tasks }) => tasks.includes(planNo))
    .map((planned) => {
      const followed = indicators.find((indicator) => matchIndicator(indicator, plan) === planned);
      return { planned, ...(followed && { followed }) };
    });
}
