import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { DoneJob } from '../paneState';
import { paneText } from '../paneText.vi';
import { Message } from './Message';

const text = paneText.job;

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  sheets: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly done: DoneJob;
  readonly onUndo: (done: DoneJob) => void;
  readonly onClose: () => void;
  readonly onShow: (cell: string) => void;
}

/** What was written where, and the way back. */
export function JobResult({ done, onUndo, onClose, onShow }: Props) {
  const styles = useStyles();
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
          <ul className={styles.sheets}>
            {sheets.map(({ label, sheet }) => (
              <li key={label}>
                {label}:{' '}
                <Link className={styles.link} onClick={() => onShow(sheet)}>
                  {sheet}
                </Link>
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
          <Button size="small" onClick={() => onUndo(done)}>
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
