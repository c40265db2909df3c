import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../actions/checkWorkbook';
import type { SheetReading } from '../../domain/analysis/Analysis';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import { refusalTexts } from '../../domain/table/table.vi';
import { paneText } from '../taskpane.vi';
import type { Job } from '../paneState';
import type { Pane } from '../usePane';
import { ColumnTable } from './ColumnTable';
import { Disclosure } from './Disclosure';
import { JobProgress } from './JobProgress';
import { Message } from './Message';
import { NewTracker, type NewTrackerChoices } from './NewTracker';
import { Notice } from './Notice';

const text = paneText.noPlan;

interface Props {
  readonly checked: NewTrackerChoices & Pick<CheckResult, 'analysis' | 'correctedColumns'>;
  readonly job: Job;
  readonly onCreate: Pane['createTracker'];
  readonly onTrack: () => void;
  readonly onReadAgain: () => void;
  readonly onDecide: (change: ChoiceChange) => void;
}

export function NoPlan({ checked, job, onCreate, onTrack, onReadAgain, onDecide }: Props) {
  const { sheets } = checked.analysis;
  const isRunning = job.kind === 'running';
  const refused = sheets.filter(({ tables }) => tables.length > 0);
  return (
    <Notice
      title={text.title}
      body={text.body}
      actions={
        <>
          <NewTracker
            choices={checked}
            year={checked.analysis.asOf.year}
            isRunning={isRunning}
            onTrack={onTrack}
            onCreate={onCreate}
          />
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
          <Disclosure summary={text.correct}>
            {refused.flatMap(({ tables }) =>
              tables.map((table) => (
                <ColumnTable
                  key={`${table.sheet} ${table.headerRow}`}
                  table={table}
                  corrections={checked.correctedColumns}
                  onDecide={onDecide}
                />
              )),
            )}
          </Disclosure>
        </>
      )}
    </Notice>
  );
}

function describeRefusal({ name, tables }: SheetReading): string {
  const reasons = new Set(tables.map(({ refusal }) => refusalTexts[refusal]));
  return text.sheet(name, [...reasons].join('; '));
}
