import { readPlans } from '../actions/readPlans';
import type { Analysis } from '../domain/analysis/Analysis';
import type { PlainDate } from '../domain/calendar/PlainDate';
import type { Plan } from '../domain/plan/Plan';
import { cliText } from './cli.vi';
import { CliError } from './CliError';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { readWorkbookFile } from './workbookFile';

/** --plan FILE: the plans of another workbook; none without the option. */
export async function planOption(path: string | undefined, asOf: PlainDate): Promise<readonly Plan[]> {
  if (path === undefined) return [];
  return onEmbeddedExcel(await readWorkbookFile(path), () => readPlans({ asOf }), path);
}

/** A plan of another year was given in vain. */
export function refusePlansOfOtherYears(plans: readonly Plan[], { year }: Analysis): void {
  if (plans.length === 0 || plans.some((plan) => plan.year === year)) return;
  throw new CliError(1, cliText.planOfOtherYear(plans.map((plan) => plan.year).join(', '), year));
}
