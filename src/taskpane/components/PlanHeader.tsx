import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { CheckResult } from '../../actions/checkWorkbook';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import { paneText } from '../taskpane.vi';
import { Disclosure } from './Disclosure';
import { ReadingDetails } from './ReadingDetails';
import { ScreenTitle } from './ScreenTitle';

interface Props {
  readonly checked: CheckResult;
  readonly sheet: string;
  readonly isRefreshing: boolean;
  readonly onReadAgain: () => void;
  readonly onDecide: (change: ChoiceChange) => void;
}

/** What is followed; unfolded, what was understood of it. */
export function PlanHeader({ checked, sheet, isRefreshing, onReadAgain, onDecide }: Props) {
  const { analysis } = checked;
  return (
    <header className="plan-header">
      <div className="plan-title">
        <ScreenTitle>{paneText.plan.title(analysis.year)}</ScreenTitle>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise20Regular />}
          aria-label={paneText.readAgain}
          title={paneText.readAgain}
          disabledFocusable={isRefreshing}
          onClick={onReadAgain}
        />
      </div>
      <Disclosure summary={paneText.plan.summary(sheet, analysis.tasks.length, analysis.indicators.length)}>
        <ReadingDetails checked={checked} sheet={sheet} onDecide={onDecide} />
      </Disclosure>
    </header>
  );
}
