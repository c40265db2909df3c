import { Button, Link } from '@fluentui/react-components';
import type { DoneJob } from '../paneState';
import { paneText } from '../taskpane.vi';
import { Message } from './Message';

const text = paneText.job;

interface Props {
  readonly done: DoneJob;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  readonly onShow: (cell: string) => void;
}

/** What was written where, and the way back. */
export function JobResult({ done, onUndo, onClose, onShow }: Props) {
  const { trackerSheet, indicatorSheet, reportSheet, cells } = done.outcome;
  const sheets = [
    { label: text.report, sheet: reportSheet },
    { label: text.tracker, sheet: trackerSheet },
    { label: text.indicators, sheet: indicatorSheet },
  ].filter(({ sheet }) => sheet !== '');
  return (
    <Message
      intent="success"
      title={text.done}
      body={
        <>
          {text.wrote(cells)}
          <ul className="list">
            {sheets.map(({ label, sheet }) => (
              <li key={label}>
                {label}: <Link onClick={() => onShow(sheet)}>{sheet}</Link>
              </li>
            ))}
          </ul>
        </>
      }
      actions={
        <>
          <Button size="small" onClick={() => onShow(reportSheet)}>
            {text.openReport}
          </Button>
          <Button size="small" onClick={onUndo}>
            {text.undo}
          </Button>
          <Button size="small" appearance="subtle" onClick={onClose}>
            {text.close}
          </Button>
        </>
      }
    />
  );
}
