import type { FollowedIndicator } from '../analysis/Analysis';
import { describeTarget } from '../indicator/describeTarget';
import { verdictLabels } from '../indicator/indicator.vi';
import type { PlanIndicator } from '../plan/Plan';
import type { Role } from '../table/Role';
import type { CellValue } from '../sheet/Snapshot';
import { isBlank } from '../sheet/TypedCell';
import { numberCell } from './numberCell';

/** What we would write for an indicator, by column role; a role without an entry is left to the user. */
export function indicatorCells(
  indicator: FollowedIndicator,
  planned: PlanIndicator | undefined,
): Partial<Record<Role, CellValue>> {
  const { judgement, target } = indicator;
  return {
    no: numberCell(indicator.no),
    name: indicator.name,
    measure: indicator.measure === '' ? (planned?.measure ?? '') : indicator.measure,
    target: target && !isBlank(target) ? target.value : (planned?.target ?? ''),
    agency: indicator.agency === '' ? (planned?.agency ?? '') : indicator.agency,
    assigned: describeTarget(judgement.assigned),
    verdict: verdictLabels[judgement.verdict],
    shortfall: judgement.shortfall ?? '',
  };
}
