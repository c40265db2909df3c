import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** The browser's own <details>: keyboard, screen reader and find-in-page come with it. */
export function Disclosure({ summary, children }: Props) {
  return (
    <details>
      <summary>
        <ChevronRight16Regular />
        {summary}
      </summary>
      <div className="unfolded">{children}</div>
    </details>
  );
}
