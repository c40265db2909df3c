import { Button } from '@fluentui/react-components';
import type { PlainDate } from '../../domain/calendar/PlainDate';
import type { PaneActions } from '../workbookActions';
import { screenOf } from '../paneState';
import { paneText } from '../taskpane.vi';
import { usePane } from '../usePane';
import { LoadingPage } from './Loading';
import { NoPlan } from './NoPlan';
import { Notice } from './Notice';
import { PlanView } from './PlanView';
import { SheetChoice } from './SheetChoice';

interface Props {
  readonly actions: PaneActions;
  readonly today: PlainDate;
}

/** The pane inside Excel: reads the workbook and shows the screen that fits what was found. */
export function Pane({ actions, today }: Props) {
  const pane = usePane(actions, today);
  const { state } = pane;
  if (state.crash !== undefined) throw state.crash.error;
  if (state.reading.kind === 'loading') return <LoadingPage />;
  if (state.reading.kind === 'failed')
    return (
      <Notice
        title={paneText.failed.title}
        body={state.reading.message}
        role="alert"
        actions={
          <Button appearance="primary" onClick={pane.readAgain}>
            {paneText.retry}
          </Button>
        }
      />
    );
  const { checked } = state.reading;
  switch (screenOf(state)) {
    case 'noPlan':
      return (
        <NoPlan
          checked={checked}
          job={state.job}
          onCreate={pane.createTracker}
          onTrack={pane.trackSheet}
          onReadAgain={pane.readAgain}
          onDecide={pane.decide}
        />
      );
    case 'sheetChoice':
      return (
        <SheetChoice plans={checked.plans} sheets={checked.analysis.sheets} onChoose={pane.chooseSheet} />
      );
    default:
      return <PlanView pane={pane} checked={checked} outdated={state.reading.outdated} />;
  }
}
