import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Dismiss20Regular,
  ErrorCircle20Filled,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { paneText } from '../taskpane.vi';

const ICONS = {
  success: [CheckmarkCircle20Filled, 'success'],
  warning: [Warning20Filled, 'warning'],
  error: [ErrorCircle20Filled, 'danger'],
} as const;

interface Props {
  readonly intent: keyof typeof ICONS;
  readonly title: string;
  readonly body?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** What came of something, over the list until it is closed; stands inside a live region. */
export function Toast({ intent, title, body, actions, onClose }: Props) {
  const [Icon, tone] = ICONS[intent];
  return (
    <div className="toast">
      <Icon aria-hidden className={`icon ${tone}`} />
      <div>
        <strong>{title}</strong>
        {body !== undefined && <div className="meta">{body}</div>}
        {actions !== undefined && <div className="actions">{actions}</div>}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label={paneText.job.close}
        title={paneText.job.close}
        onClick={onClose}
      />
    </div>
  );
}
