import { Button, Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { paneText } from '../taskpane.vi';
import type { DoneJob } from '../paneState';
import { Toast } from './Toast';

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
  const sheets = [reportSheet, trackerSheet, indicatorSheet].filter((sheet) => sheet !== '');
  return (
    <Toast
      intent="success"
      title={text.done}
      body={
        <>
          {text.wrote(cells)}{' '}
          {sheets.map((sheet, index) => (
            <Fragment key={sheet}>
              {index > 0 && ' · '}
              <Link inline onClick={() => onShow(sheet)}>
                {sheet}
              </Link>
            </Fragment>
          ))}
        </>
      }
      actions={
        <Button size="small" onClick={onUndo}>
          {text.undo}
        </Button>
      }
      onClose={onClose}
    />
  );
}
