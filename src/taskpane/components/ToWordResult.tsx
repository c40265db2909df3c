import { paneText } from '../taskpane.vi';
import type { ReportToWord } from '../useReportToWord';
import { SelectedContent } from './SelectedContent';
import { Toast } from './Toast';

const text = paneText.toWord;

/** What came of bringing the report to Word. */
export function ToWordResult({ toWord: { outcome, close } }: { readonly toWord: ReportToWord }) {
  switch (outcome.kind) {
    case 'done':
      return <Toast intent="success" title={outcome.told} onClose={close} />;
    case 'failed':
      return <Toast intent="error" title={text.failed} body={outcome.told} onClose={close} />;
    case 'select':
      return (
        <Toast
          intent="warning"
          title={text.pressKeys}
          body={<SelectedContent content={outcome.content} />}
          onClose={close}
        />
      );
    default:
      return null;
  }
}
