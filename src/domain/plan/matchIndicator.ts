import type { Indicator } from '../indicator/Indicator';
import { likeness } from '../text/likeness';
import type { Plan, PlanIndicator } from './Plan';

/** "Tỷ lệ hồ sơ trực tuyến" against the plan's longer wording: two thirds of the words shared. */
const ENOUGH = 0.6;

/** The plan's indicator of that name, if there is one. */
export function matchIndicator(indicator: Indicator, plan: Plan): PlanIndicator | undefined {
  const scored = plan.indicators
    .map((planned) => ({ planned, score: likeness(indicator.name, planned.name) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score >= ENOUGH ? best.planned : undefined;
}
