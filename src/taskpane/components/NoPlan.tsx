import { Button } from '@fluentui/react-components';
import type { Analysis, SheetReading } from '../../domain/Analysis';
import { refusalTexts } from '../../domain/messages.vi';
import { paneText } from '../paneText.vi';
import type { Job } from '../paneState';
import { JobProgress } from './JobProgress';
import { Message } from './Message';
import { Notice } from './Notice';

const text = paneText.noPlan;

interface Props {
  readonly analysis: Analysis;
  readonly job: Job;
  readonly onCreate: () => void;
  readonly onReadAgain: () => void;
}

export function NoPlan({ analysis: { sheets }, job, onCreate, onReadAgain }: Props) {
  const isRunning = job.kind === 'running';
  const refused = sheets.filter(({ tables }) => tables.length > 0);
  return (
    <Notice
      title={text.title}
      body={text.body}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={isRunning} onClick={onCreate}>
            {text.create}
          </Button>
          <Button disabledFocusable={isRunning} onClick={onReadAgain}>
            {paneText.readAgain}
          </Button>
          <p className="meta">{text.promise}</p>
          <div aria-live="polite">
            {isRunning && <JobProgress step={job.step} />}
            {job.kind === 'failed' && (
              <Message intent="error" title={paneText.job.failed[job.work]} body={job.message} />
            )}
          </div>
        </>
      }
    >
      {refused.length > 0 && (
        <>
          <h2 className="heading">{text.seen}</h2>
          <ul className="steps">
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
