import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { paneText } from '../taskpane.vi';
import { copyToClipboard, type CopyContent } from '../copyToClipboard';
import { SelectedContent } from './SelectedContent';

const text = paneText.copy;

interface Props {
  readonly label: string;
  /** For a screen reader, where several buttons have the same label. */
  readonly name?: string;
  readonly content: CopyContent;
}

/** Copies, says that it has; where the browser refuses, shows the content selected. Stands among `actions`. */
export function CopyButton({ label, name, content }: Props) {
  const [outcome, setOutcome] = useState<'copied' | CopyContent | undefined>(undefined);
  const copy = async () => {
    setOutcome(undefined);
    setOutcome((await copyToClipboard(content)) === 'copied' ? 'copied' : content);
  };
  return (
    <>
      <Button size="small" aria-label={name} onClick={() => void copy()}>
        {label}
      </Button>
      <span aria-live="polite" className="meta">
        {outcome === 'copied' && text.copied}
        {typeof outcome === 'object' && text.pressKeys}
      </span>
      {typeof outcome === 'object' && <SelectedContent content={outcome} />}
    </>
  );
}
