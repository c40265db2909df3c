import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  /** Draws the children only once it is unfolded: for what stands in a list by the hundred. */
  readonly isLazy?: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** The browser's own <details>: keyboard, screen reader and find-in-page come with it. */
export function Disclosure({ summary, isLazy = false, startsOpen = false, children }: Props) {
  const [isDrawn, setDrawn] = useState(!isLazy);
  return (
    <details open={startsOpen} onToggle={() => setDrawn(true)}>
      <summary>
        <ChevronRight16Regular />
        {summary}
      </summary>
      {isDrawn && <div className="unfolded">{children}</div>}
    </details>
  );
}
