import type { Analysis, FollowedIndicator } from '../analysis/Analysis';
import { indicatorText } from '../table/table.vi';
import { matchIndicator } from '../plan/matchIndicator';
import type { Indicator } from '../table/Indicator';
import type { Edit } from '../sheet/Edit';
import type { Role } from '../table/Role';
import type { CellValue } from '../sheet/Snapshot';
import { buildOwnSheet } from './buildOwnSheet';
import { GENERAL, type OwnColumn } from '../table/header/OwnColumn';
import { indicatorCells } from './indicatorCells';
import { indicatorStandardColumns, indicatorTrackingColumns } from '../table/header/indicatorColumns';
import type { TableRow } from './layOwnTable';

/** Columns that people fill in, carried over from the pasted sheet. */
const TYPED_ROLES = [
  'previous',
  'numerator',
  'denominator',
  'actual',
  'note',
] as const satisfies readonly (keyof Indicator)[];

/** "Theo dõi chỉ tiêu": one row an indicator, with what is counted above and below the line. */
export function buildIndicatorSheet(
  analysis: Pick<Analysis, 'asOf' | 'year' | 'plan' | 'indicators'>,
  sheet: string,
  source: string,
): readonly Edit[] {
  const columns: readonly OwnColumn[] = [
    ...indicatorStandardColumns(analysis.year),
    ...indicatorTrackingColumns(analysis.year),
    { role: 'other', header: indicatorText.countsHeader, width: 170, align: 'left', numberFormat: GENERAL },
  ];
  return buildOwnSheet({
    sheet,
    kind: 'indicators',
    source,
    title: indicatorText.title,
    subtitle: indicatorText.planOfYear(analysis.year),
    asOf: analysis.asOf,
    columns,
    rows: analysis.indicators.map((indicator) => row(indicator, columns, analysis)),
  });
}

function row(
  indicator: FollowedIndicator,
  columns: readonly OwnColumn[],
  { plan }: Pick<Analysis, 'plan'>,
): TableRow {
  const planned = plan && matchIndicator(indicator, plan);
  const cells: Partial<Record<Role, CellValue>> = {
    ...indicatorCells(indicator, planned),
    ...Object.fromEntries(TYPED_ROLES.map((role) => [role, indicator[role]?.value ?? ''])),
    other: planned ? indicatorText.counts(planned.counts) : '',
  };
  return {
    kind: 'row',
    values: columns.map(({ role }) => cells[role] ?? ''),
    numberFormats: columns.map(({ role }) => typedFormat(indicator, role)),
  };
}

/** A rate typed in a percent format keeps that format: 0.955 stays 95,5%. */
function typedFormat(indicator: FollowedIndicator, role: Role): string | null {
  const typed = role === 'previous' || role === 'actual' ? indicator[role] : undefined;
  return typed?.numberFormat.includes('%') === true ? typed.numberFormat : null;
}
