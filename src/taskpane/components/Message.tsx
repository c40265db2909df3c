import type { ReactNode } from 'react';

interface Props {
  readonly intent: 'error' | 'warning' | 'success';
  readonly title: string;
  readonly body?: ReactNode;
  readonly actions?: ReactNode;
}

/** A result or a refusal, in place; stands inside a live region where it can appear later. */
export function Message({ intent, title, body, actions }: Props) {
  return (
    <div className={`message ${intent}`}>
      <div className="heading">{title}</div>
      {body !== undefined && <div>{body}</div>}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
