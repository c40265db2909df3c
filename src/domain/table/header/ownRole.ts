import { indicatorText } from '../table.vi';
import { foldText } from '../../text/foldText';
import type { Role, TableKind } from '../Role';
import type { OwnColumn } from './OwnColumn';
import { indicatorStandardColumns, indicatorTrackingColumns } from './indicatorColumns';
import { secondPlanHeaders, standardColumns, trackingColumns } from './trackerColumns';

const rolesOf = (
  columns: readonly OwnColumn[],
  second: Readonly<Partial<Record<Role, string>>>,
): ReadonlyMap<string, Role> =>
  new Map(
    [...columns, ...Object.entries(second).map(([role, header]) => ({ role: role as Role, header }))].map(
      ({ role, header }) => [foldText(header), role],
    ),
  );

const PLAN = rolesOf([...standardColumns, ...trackingColumns], secondPlanHeaders);
const INDICATOR = rolesOf([...indicatorStandardColumns(0), ...indicatorTrackingColumns(0)], {
  verdict: indicatorText.computedVerdictHeader,
});

/** The role of a column of ours by its header; undefined where the header names a year or was changed. */
export const ownRole = (header: string, kind: TableKind): Role | undefined =>
  (kind === 'indicator' ? INDICATOR : PLAN).get(foldText(header));

/** True for the header of our column of tasks or indicators. */
export const isOwnName = (header: string): boolean =>
  ownRole(header, 'plan') === 'content' || ownRole(header, 'indicator') === 'name';
