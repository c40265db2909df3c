import type { Status } from '../domain/progress/Judgement';

/** What the pane counts and filters by, the most pressing first; labels in paneText.tasks.groups. */
export type StatusGroup = 'late' | 'soon' | 'unclear' | 'inTime' | 'done';

const STATUSES: Readonly<Record<StatusGroup, readonly Status[]>> = {
  late: ['behind'],
  soon: ['dueSoon'],
  unclear: ['notUnderstood', 'needsDeadline', 'noRecord', 'needsUpdate'],
  inTime: ['inProgress', 'notStarted', 'ongoing', 'onDemand'],
  done: ['doneLate', 'done'],
};

export const statusGroups = Object.keys(STATUSES) as readonly StatusGroup[];

export function groupOfStatus(status: Status): StatusGroup {
  const group = statusGroups.find((each) => STATUSES[each].includes(status));
  if (group === undefined) throw new Error(`no group of status ${status}`);
  return group;
}
