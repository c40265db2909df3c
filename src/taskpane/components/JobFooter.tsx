import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DoneJob, Job } from '../paneState';
import { paneText } from '../paneText.vi';
import { JobProgress } from './JobProgress';
import { JobResult } from './JobResult';
import { Message } from './Message';

const text = paneText.job;

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  live: { ':empty': { display: 'none' } },
  run: { width: '100%', maxWidth: 'none' },
});

interface Props {
  readonly job: Job;
  /** "quý I năm 2025" */
  readonly period: string;
  readonly canRun: boolean;
  readonly onRun: () => void;
  readonly onUndo: (done: DoneJob) => void;
  readonly onClose: () => void;
  readonly onShow: (cell: string) => void;
}

/** The one button that does the whole job, and what came of it. */
export function JobFooter({ job, period, canRun, onRun, onUndo, onClose, onShow }: Props) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <div aria-live="polite" className={styles.live}>
        {job.kind === 'running' && <JobProgress step={job.step} />}
        {job.kind === 'done' && <JobResult done={job} onUndo={onUndo} onClose={onClose} onShow={onShow} />}
        {job.kind === 'undone' && (
          <Message intent="success" title={text.undone} actions={<CloseButton onClose={onClose} />} />
        )}
        {job.kind === 'failed' && (
          <Message
            intent="error"
            title={text.failed[job.work]}
            body={job.message}
            actions={<CloseButton onClose={onClose} />}
          />
        )}
      </div>
      <Button
        appearance="primary"
        className={styles.run}
        title={text.does}
        disabledFocusable={!canRun || job.kind === 'running'}
        onClick={onRun}
      >
        {job.kind === 'failed' && job.work === 'report' ? text.runAgain : text.run(period)}
      </Button>
    </footer>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button size="small" onClick={onClose}>
      {text.close}
    </Button>
  );
}
