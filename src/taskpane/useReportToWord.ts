import { useState } from 'react';
import { paneText } from './taskpane.vi';
import { copyToClipboard, type CopyContent } from './copyToClipboard';
import { saveFile } from './saveFile';
import type { Pane } from './usePane';

const text = paneText.toWord;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type ToWordOutcome =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'done' | 'failed'; readonly told: string }
  | { readonly kind: 'select'; readonly content: CopyContent };

export interface ReportToWord {
  readonly outcome: ToWordOutcome;
  readonly copy: () => void;
  readonly save: () => void;
  readonly close: () => void;
}

/** The report as its sheets stand now: to the clipboard, or where files can be saved to a .docx. */
export function useReportToWord(
  pane: Pick<Pane, 'attempt' | 'copyReport' | 'saveReportAsWord'>,
): ReportToWord {
  const [outcome, setOutcome] = useState<ToWordOutcome>({ kind: 'none' });
  const perform = async (work: () => Promise<ToWordOutcome>) => {
    setOutcome({ kind: 'working' });
    const failure = await pane.attempt(async () => {
      setOutcome(await work());
    });
    if (failure !== '') setOutcome({ kind: 'failed', told: failure });
  };
  const copy = async (): Promise<ToWordOutcome> => {
    const { sheet, annexCount, ...content } = await pane.copyReport(undefined);
    const result = await copyToClipboard(content);
    return result === 'copied'
      ? { kind: 'done', told: text.copied(sheet, annexCount) }
      : { kind: 'select', content };
  };
  const save = async (): Promise<ToWordOutcome> => {
    const file = await pane.saveReportAsWord(undefined);
    saveFile({ name: file.name, content: file.bytes, type: DOCX });
    return { kind: 'done', told: text.saved(file.name) };
  };
  return {
    outcome,
    copy: () => void perform(copy),
    save: () => void perform(save),
    close: () => setOutcome({ kind: 'none' }),
  };
}
