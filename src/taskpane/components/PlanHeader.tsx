import { Button } from '@fluentui/react-components';
import { CalendarLtr16Regular, ChevronDown16Regular, Settings20Regular } from '@fluentui/react-icons';
import { paneText } from '../taskpane.vi';
import { ScreenTitle } from './ScreenTitle';

interface Props {
  readonly year: number;
  /** "10/04/2025 · Quý I" */
  readonly chip: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onSettings: () => void;
}

/** Which plan, as of which day, for which period: one chip that opens. */
export function PlanHeader({ year, chip, isOpen, onToggle, onSettings }: Props) {
  return (
    <header className="plan-header">
      <div>
        <ScreenTitle>{paneText.plan.title(year)}</ScreenTitle>
        <button
          type="button"
          className="chip plain-button"
          aria-expanded={isOpen}
          aria-controls="job-inputs"
          onClick={onToggle}
        >
          <CalendarLtr16Regular />
          {chip}
          <ChevronDown16Regular />
        </button>
      </div>
      <Button
        id="open-settings"
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={paneText.tabs.settings}
        title={paneText.tabs.settings}
        onClick={onSettings}
      />
    </header>
  );
}
