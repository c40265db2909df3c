import type { FollowedIndicator } from '../analysis/Analysis';
import { verdictLabels } from '../indicator/indicator.vi';
import { indicatorText } from '../table/table.vi';
import { matchIndicator } from '../plan/matchIndicator';
import type { Plan } from '../plan/Plan';
import type { Edit } from '../sheet/Edit';
import { chooseFigures } from '../table/rows/chooseFigures';
import type { Grid } from '../sheet/Grid';
import { isBlank } from '../sheet/TypedCell';
import type { Role } from '../table/Role';
import type { Table } from '../table/Table';
import { fillInPlace } from './fillInPlace';
import { indicatorCells } from './indicatorCells';
import { indicatorStandardColumns, indicatorTrackingColumns } from '../table/header/indicatorColumns';

/** A well-formed indicator sheet: targets filled from the plan, verdicts in columns of ours. */
export function fillIndicators(
  sheet: Grid,
  table: Table,
  indicators: readonly FollowedIndicator[],
  year: number,
  plan: Plan | undefined,
): readonly Edit[] {
  return fillInPlace({
    sheet,
    table: chooseFigures(sheet, table, year),
    wanted: [...indicatorStandardColumns(year), ...indicatorTrackingColumns(year)],
    computed: ['assigned', 'verdict', 'shortfall'],
    ownTexts: { verdict: Object.values(verdictLabels) },
    secondHeader: { verdict: indicatorText.computedVerdictHeader },
    rows: indicators.map((indicator) => {
      const planned = plan && matchIndicator(indicator, plan);
      return {
        row: indicator.row - 1,
        cells: indicatorCells(indicator, planned),
        ...(planned ? { filled: blankRoles(indicator) } : {}),
      };
    }),
  }).edits;
}

/** Of what the plan says of an indicator. */
const blankRoles = ({ measure, target, agency }: FollowedIndicator): readonly Role[] => [
  ...(measure === '' ? (['measure'] as const) : []),
  ...(isBlank(target) ? (['target'] as const) : []),
  ...(agency === '' ? (['agency'] as const) : []),
];
