import { Button, Link } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Undo } from '../../actions/Undo';
import type { Job } from '../paneState';
import type { Pane } from '../usePane';
import { paneText } from '../taskpane.vi';
import { JobProgress } from './JobProgress';
import { JobResult } from './JobResult';
import { Message } from './Message';
import { ReportToWord } from './ReportToWord';

const text = paneText.job;

interface Props {
  readonly job: Job;
  /** "quý I năm 2025" */
  readonly period: string;
  readonly canRun: boolean;
  /** How many findings are to be looked at before signing. */
  readonly toLook: number;
  /** What brings the report to Word; undefined while there is none. */
  readonly toWord: Pick<Pane, 'attempt' | 'copyReport' | 'saveReportAsWord' | 'canSaveFiles'> | undefined;
  readonly onRun: () => void;
  /** Afterwards the sheet is followed. */
  readonly onUndo: (undo: Undo, sheet: string | undefined) => void;
  readonly onClose: () => void;
  readonly onShow: (cell: string) => void;
  readonly onReview: () => void;
}

/** The one button that does the whole job, and what came of it. */
export function JobFooter(props: Props) {
  const { job, period, canRun, toLook, toWord, onRun, onUndo, onClose, onShow, onReview } = props;
  const runButton = useRef<HTMLButtonElement>(null);
  /** The button that was pressed goes away with its message: the focus moves on to the main one. */
  const leave = (act: () => void) => () => {
    runButton.current?.focus();
    act();
  };
  return (
    <footer className="footer">
      <div aria-live="polite">
        {job.kind === 'running' && <JobProgress step={job.step} />}
        {job.kind === 'done' && (
          <JobResult
            done={job}
            onUndo={leave(() => onUndo(job.outcome.undo, job.sheetBefore))}
            onClose={leave(onClose)}
            onShow={onShow}
          />
        )}
        {job.kind === 'changed' && (
          <Message
            intent="success"
            title={job.told}
            actions={
              <>
                <Button size="small" onClick={leave(() => onUndo(job.undo, job.sheetBefore))}>
                  {text.undo}
                </Button>
                <CloseButton onClose={leave(onClose)} />
              </>
            }
          />
        )}
        {job.kind === 'undone' && (
          <Message intent="success" title={text.undone} actions={<CloseButton onClose={leave(onClose)} />} />
        )}
        {job.kind === 'failed' && (
          <Message
            intent="error"
            title={text.failed[job.work]}
            body={job.message}
            actions={<CloseButton onClose={leave(onClose)} />}
          />
        )}
      </div>
      <Link className="review-link meta" onClick={onReview}>
        {paneText.review.toLook(toLook)}
      </Link>
      {toWord !== undefined && <ReportToWord pane={toWord} />}
      <Button
        ref={runButton}
        appearance="primary"
        className="run"
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
