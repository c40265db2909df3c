import {
  CheckmarkCircle20Filled,
  CircleHalfFill20Regular,
  Clock20Regular,
  QuestionCircle20Regular,
  Warning20Filled,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { StatusGroup } from '../statusGroups';
import { groupTones } from '../tones';

const ICONS: Readonly<Record<StatusGroup, FluentIcon>> = {
  late: Warning20Filled,
  soon: Clock20Regular,
  unclear: QuestionCircle20Regular,
  inTime: CircleHalfFill20Regular,
  done: CheckmarkCircle20Filled,
};

/** The word beside it carries the meaning, so screen readers pass over it. */
export function StatusIcon({ group }: { readonly group: StatusGroup }) {
  const Icon = ICONS[group];
  return <Icon aria-hidden className={`icon ${groupTones[group]}`} />;
}
