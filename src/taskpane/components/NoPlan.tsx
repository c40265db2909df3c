import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis, SheetReading } from '../../domain/Analysis';
import { refusalTexts } from '../../domain/messages.vi';
import { paneText } from '../paneText.vi';
import type { Job } from '../paneState';
import { JobProgress } from './JobProgress';
import { Message } from './Message';
import { Notice } from './Notice';

const text = paneText.noPlan;

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  promise: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly analysis: Analysis;
  readonly job: Job;
  readonly onCreate: () => void;
  readonly onReadAgain: () => void;
}

export function NoPlan({ analysis: { sheets }, job, onCreate, onReadAgain }: Props) {
  const styles = useStyles();
  const isRunning = job.kind === 'running';
  const refused = sheets.filter(({ tables }) => tables.length > 0);
  const isEmpty = refused.length === 0;
  return (
    <Notice
      title={isEmpty ? text.emptyTitle : text.title}
      body={isEmpty ? text.emptyBody : text.body}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={isRunning} onClick={onCreate}>
            {text.create}
          </Button>
          <Button disabledFocusable={isRunning} onClick={onReadAgain}>
            {paneText.readAgain}
          </Button>
          <p className={styles.promise}>{text.promise}</p>
          <div aria-live="polite">
            {isRunning && <JobProgress step={job.step} />}
            {job.kind === 'failed' && <Message intent="error" title={text.failed} body={job.message} />}
          </div>
        </>
      }
    >
      {!isEmpty && (
        <>
          <h2 className={styles.heading}>{text.seen}</h2>
          <ul className={styles.sheets}>
            {refused.map((sheet) => (
              <li key={sheet.name}>{describeRefusal(sheet)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function describeRefusal({ name, tables }: SheetReading): string {
  const reasons = new Set(tables.map(({ refusal }) => refusalTexts[refusal]));
  return text.sheet(name, [...reasons].join('; '));
}
