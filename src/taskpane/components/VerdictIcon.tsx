import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  ErrorCircle20Filled,
  QuestionCircle20Regular,
  Warning20Filled,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Verdict } from '../../domain/table/Indicator';
import { verdictTones } from '../tones';

const ICONS: Readonly<Record<Verdict, FluentIcon>> = {
  met: CheckmarkCircle20Filled,
  notMet: Warning20Filled,
  invalid: ErrorCircle20Filled,
  noData: QuestionCircle20Regular,
  noCases: Circle20Regular,
};

/** As StatusIcon, of a verdict. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const Icon = ICONS[verdict];
  return <Icon aria-hidden className={`icon ${verdictTones[verdict]}`} />;
}
