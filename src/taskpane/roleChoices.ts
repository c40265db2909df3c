import { roleLabels } from '../domain/table/table.vi';
import { paneText } from './taskpane.vi';
import type { IndicatorRole, PlanRole, Role } from '../domain/table/Role';

interface RoleGroup {
  readonly label: string;
  readonly roles: readonly Role[];
}

const PLAN_ROLES: readonly PlanRole[] = [
  'no',
  'content',
  'result',
  'unit',
  'lead',
  'cooperating',
  'time',
  'start',
  'due',
  'completedOn',
  'progress',
  'status',
  'actualResult',
  'evidence',
  'reason',
  'note',
];

const INDICATOR_ROLES: readonly IndicatorRole[] = [
  'name',
  'measure',
  'target',
  'agency',
  'previous',
  'numerator',
  'denominator',
  'actual',
  'verdict',
];

const GROUPS: readonly RoleGroup[] = [
  { label: paneText.plan.planRoles, roles: PLAN_ROLES },
  { label: paneText.plan.indicatorRoles, roles: INDICATOR_ROLES },
];

/** What a column may be called, in groups; "not used" last, and the role that it has now where no group knows it. */
export function roleChoices(current: Role): { groups: readonly RoleGroup[]; alone: readonly Role[] } {
  const isOffered = current === 'other' || GROUPS.some(({ roles }) => roles.includes(current));
  return { groups: GROUPS, alone: isOffered ? ['other'] : [current, 'other'] };
}

/** The value of a drop-down, back as a role. */
export function roleNamed(name: string): Role | undefined {
  return (Object.keys(roleLabels) as Role[]).find((role) => role === name);
}
