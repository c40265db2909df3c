import type { ReactNode } from 'react';
import { ScreenTitle } from './ScreenTitle';

interface Props {
  readonly title: string;
  readonly body: string;
  readonly role?: 'alert';
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A page with one thing to say, and what to do next. */
export function Notice({ title, body, role, actions, children }: Props) {
  return (
    <main className="notice" role={role}>
      <ScreenTitle>{title}</ScreenTitle>
      <p>{body}</p>
      {children}
      {actions !== undefined && <div className="choices">{actions}</div>}
    </main>
  );
}
