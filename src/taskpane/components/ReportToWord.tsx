import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { paneText } from '../taskpane.vi';
import { copyToClipboard, type CopyContent } from '../copyToClipboard';
import { saveFile } from '../saveFile';
import type { Pane } from '../usePane';
import { Message } from './Message';
import { SelectedContent } from './SelectedContent';

const text = paneText.toWord;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Outcome =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'done' | 'failed'; readonly told: string }
  | { readonly kind: 'select'; readonly content: CopyContent };

interface Props {
  readonly pane: Pick<Pane, 'attempt' | 'copyReport' | 'saveReportAsWord' | 'canSaveFiles'>;
}

/** The report as its sheets stand now: to the clipboard, or where files can be saved to a .docx. */
export function ReportToWord({ pane }: Props) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const perform = async (work: () => Promise<Outcome>) => {
    setOutcome({ kind: 'working' });
    const failure = await pane.attempt(async () => {
      setOutcome(await work());
    });
    if (failure !== '') setOutcome({ kind: 'failed', told: failure });
  };
  const copy = async (): Promise<Outcome> => {
    const { sheet, annexCount, ...content } = await pane.copyReport(undefined);
    const result = await copyToClipboard(content);
    return result === 'copied'
      ? { kind: 'done', told: text.copied(sheet, annexCount) }
      : { kind: 'select', content };
  };
  const save = async (): Promise<Outcome> => {
    const file = await pane.saveReportAsWord(undefined);
    saveFile({ name: file.name, content: file.bytes, type: DOCX });
    return { kind: 'done', told: text.saved(file.name) };
  };
  const isWorking = outcome.kind === 'working';
  return (
    <div role="group" aria-label={text.label} className="to-word">
      <div className="actions">
        <Button size="small" disabledFocusable={isWorking} onClick={() => void perform(copy)}>
          {text.copy}
        </Button>
        {pane.canSaveFiles && (
          <Button size="small" disabledFocusable={isWorking} onClick={() => void perform(save)}>
            {text.save}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {outcome.kind === 'done' && <Message intent="success" title={outcome.told} />}
        {outcome.kind === 'failed' && <Message intent="error" title={text.failed} body={outcome.told} />}
        {outcome.kind === 'select' && <Message intent="warning" title={text.pressKeys} />}
      </div>
      {outcome.kind === 'select' && <SelectedContent content={outcome.content} />}
    </div>
  );
}
