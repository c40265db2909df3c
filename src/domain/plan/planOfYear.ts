import type { Plan } from './Plan';
import { plan2025 } from './plan2025';

const PLANS: readonly Plan[] = [plan2025];

/** The plan that ships for a year; undefined for years without one: the sheet then stands alone. */
export function planOfYear(year: number): Plan | undefined {
  return PLANS.find((plan) => plan.year === year);
}

/** The plan of that year, else the newest that ships. */
export function newestPlan(year: number): Plan {
  return planOfYear(year) ?? PLANS.at(-1) ?? plan2025;
}
