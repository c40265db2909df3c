import { statusLabels, statusSymbols } from '../../domain/progress/progress.vi';
import { paneText } from '../taskpane.vi';
import type { Status } from '../../domain/progress/Judgement';
import type { StatusCount } from '../countStatuses';
import { statusTones } from '../tones';
import { ToneMark } from './ToneMark';

interface Props {
  readonly counts: readonly StatusCount[];
  readonly selected: Status;
  readonly onSelect: (status: Status) => void;
}

/** How many tasks stand where: a summary to read, a filter to press. */
export function StatusFilter({ counts, selected, onSelect }: Props) {
  return (
    <div role="group" aria-label={paneText.tasks.byStatus} className="statuses inset">
      {counts.map(({ status, count }) => (
        <button
          key={status}
          type="button"
          aria-pressed={status === selected}
          className="status plain-button"
          onClick={() => onSelect(status)}
        >
          <ToneMark tone={statusTones[status]} symbol={statusSymbols[status]} />
          <span>{statusLabels[status]}</span>
          <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
