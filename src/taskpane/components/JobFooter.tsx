import { Button } from '@fluentui/react-components';
import { Copy20Regular, DocumentArrowDown20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Undo } from '../../actions/Undo';
import { paneText } from '../taskpane.vi';
import type { Job } from '../paneState';
import type { Pane } from '../usePane';
import { useReportToWord } from '../useReportToWord';
import { JobProgress } from './JobProgress';
import { JobResult } from './JobResult';
import { Toast } from './Toast';
import { ToWordResult } from './ToWordResult';

const text = paneText.job;

interface Props {
  readonly job: Job;
  /** "quý I năm 2025" */
  readonly period: string;
  readonly canRun: boolean;
  /** There is a report that can go to Word. */
  readonly hasReport: boolean;
  readonly pane: Pick<Pane, 'attempt' | 'copyReport' | 'saveReportAsWord' | 'canSaveFiles'>;
  /** Something typed in the settings is not saved: a report is made of those that are, when the user says so. */
  readonly isUnsaved: boolean;
  readonly onSettings: () => void;
  readonly onRun: () => void;
  /** Afterwards the sheet is followed. */
  readonly onUndo: (undo: Undo, sheet: string | undefined) => void;
  readonly onClose: () => void;
  readonly onShow: (cell: string) => void;
}

/** The one button that does the whole job, what brings the report to Word, and what came of either. */
export function JobFooter(props: Props) {
  const { job, period, canRun, hasReport, pane, isUnsaved, onSettings, onRun } = props;
  const { onUndo, onClose, onShow } = props;
  const [isAsking, setAsking] = useState(false);
  const run = () => {
    setAsking(false);
    onRun();
  };
  const runButton = useRef<HTMLButtonElement>(null);
  const toWord = useReportToWord(pane);
  const isBusy = job.kind === 'running' || toWord.outcome.kind === 'working';
  /** The button that was pressed goes away with its message: the focus moves on to the main one. */
  const leave = (act: () => void) => () => {
    runButton.current?.focus();
    act();
  };
  return (
    <footer className="footer">
      <div aria-live="polite" className="toasts">
        {isAsking && isUnsaved && (
          <Toast
            intent="warning"
            title={text.unsaved}
            body={text.unsavedHint}
            actions={
              <>
                <Button size="small" onClick={onSettings}>
                  {paneText.review.openSettings}
                </Button>
                <Button size="small" onClick={leave(run)}>
                  {text.runAsSaved}
                </Button>
              </>
            }
            onClose={leave(() => setAsking(false))}
          />
        )}
        {job.kind === 'done' && (
          <JobResult
            done={job}
            onUndo={leave(() => onUndo(job.outcome.undo, job.sheetBefore))}
            onClose={leave(onClose)}
            onShow={onShow}
          />
        )}
        {job.kind === 'changed' && (
          <Toast
            intent="success"
            title={job.told}
            actions={
              <Button size="small" onClick={leave(() => onUndo(job.undo, job.sheetBefore))}>
                {text.undo}
              </Button>
            }
            onClose={leave(onClose)}
          />
        )}
        {job.kind === 'undone' && <Toast intent="success" title={text.undone} onClose={leave(onClose)} />}
        {job.kind === 'failed' && (
          <Toast intent="error" title={text.failed[job.work]} body={job.message} onClose={leave(onClose)} />
        )}
        <ToWordResult toWord={{ ...toWord, close: leave(toWord.close) }} />
      </div>
      <div aria-live="polite">{job.kind === 'running' && <JobProgress step={job.step} />}</div>
      <div className="run-row">
        <Button
          ref={runButton}
          appearance="primary"
          className="run"
          title={text.does}
          disabledFocusable={!canRun || job.kind === 'running'}
          onClick={() => (isUnsaved ? setAsking(true) : run())}
        >
          {job.kind === 'failed' && job.work === 'report' ? text.runAgain : text.run(period)}
        </Button>
        {hasReport && (
          <div role="group" aria-label={paneText.toWord.label} className="run-row">
            <Button
              icon={<Copy20Regular />}
              aria-label={paneText.toWord.copy}
              title={paneText.toWord.copy}
              disabledFocusable={isBusy}
              onClick={toWord.copy}
            />
            {pane.canSaveFiles && (
              <Button
                icon={<DocumentArrowDown20Regular />}
                aria-label={paneText.toWord.save}
                title={paneText.toWord.save}
                disabledFocusable={isBusy}
                onClick={toWord.save}
              />
            )}
          </div>
        )}
      </div>
    </footer>
  );
}
