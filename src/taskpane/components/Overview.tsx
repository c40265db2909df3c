import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { FollowedIndicator } from '../../domain/analysis/Analysis';
import { verdictLabels } from '../../domain/indicator/indicator.vi';
import type { Verdict } from '../../domain/table/Indicator';
import { paneText } from '../taskpane.vi';
import { verdictTones } from '../tones';

const text = paneText.overview;

interface Props {
  readonly indicators: readonly FollowedIndicator[];
  /** How many findings wait for the user. */
  readonly toHandle: number;
  readonly onIndicators: () => void;
  readonly onHandle: () => void;
}

/** More squares than these do not fit beside their sum. */
const MOST_SQUARES = 9;

/** Which indicators fall short and what needs the user, a line each that leads to its tab. */
export function Overview({ indicators, toHandle, onIndicators, onHandle }: Props) {
  return (
    <div className="overview">
      <button type="button" className="overview-line plain-button" onClick={onIndicators}>
        <span className="meta">{paneText.tabs.indicators}</span>
        {indicators.length <= MOST_SQUARES && (
          <span className="squares" aria-hidden>
            {indicators.map(({ sheet, row, no, judgement: { verdict } }, index) => (
              <span key={`${sheet}!${row}`} className={`square ${verdictTones[verdict]}`}>
                {no === '' ? index + 1 : no}
              </span>
            ))}
          </span>
        )}
        <strong className="sum">{sumUp(indicators)}</strong>
        <ChevronRight16Regular />
      </button>
      <button type="button" className="overview-line plain-button" onClick={onHandle}>
        <span className="meta">{text.today}</span>
        <strong className="sum">{text.toHandle(toHandle)}</strong>
        <ChevronRight16Regular />
      </button>
    </div>
  );
}

/** What presses most is told; beside the squares there is room for one count. */
const PRESSING: readonly Verdict[] = ['invalid', 'notMet', 'noData', 'met', 'noCases'];

function sumUp(indicators: readonly FollowedIndicator[]): string {
  for (const verdict of PRESSING) {
    const count = indicators.filter(({ judgement }) => judgement.verdict === verdict).length;
    if (count > 0) return text.verdicts(count, verdictLabels[verdict]);
  }
  return text.noIndicators;
}
