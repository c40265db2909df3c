import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { paneText } from '../taskpane.vi';

interface Props {
  readonly title: string;
  /** A page that is not shown keeps what is half typed on it. */
  readonly isShown: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page over the plan, with the way back; it takes the focus when it opens. */
export function Page({ title, isShown, onBack, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isShown) return;
    heading.current?.focus();
  }, [isShown]);
  return (
    <div className="plan" hidden={!isShown}>
      <header className="page-header">
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={paneText.back}
          title={paneText.back}
          onClick={onBack}
        />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main>{children}</main>
    </div>
  );
}
