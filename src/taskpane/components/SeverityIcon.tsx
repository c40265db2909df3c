import { ErrorCircle20Filled, Info20Regular, Warning20Filled, type FluentIcon } from '@fluentui/react-icons';
import type { Problem } from '../../domain/problem/Problem';
import type { Tone } from '../tones';

const ICONS: Readonly<Record<Problem['severity'], readonly [FluentIcon, Tone]>> = {
  error: [ErrorCircle20Filled, 'danger'],
  warning: [Warning20Filled, 'warning'],
  note: [Info20Regular, 'neutral'],
};

export function SeverityIcon({ severity }: Pick<Problem, 'severity'>) {
  const [Icon, tone] = ICONS[severity];
  return <Icon aria-hidden className={`icon ${tone}`} />;
}
