import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FollowedIndicator, FollowedTask, YearOfIndicator } from '../../domain/analysis/Analysis';
import { describeTarget } from '../../domain/indicator/describeTarget';
import type { Outlook } from '../../domain/indicator/Outlook';
import { verdictLabels } from '../../domain/indicator/indicator.vi';
import { paneText } from '../taskpane.vi';
import type { PlanIndicator } from '../../domain/plan/Plan';
import { describeQuantity } from '../describeQuantity';
import { verdictTones } from '../tones';
import { IndicatorDetails } from './IndicatorDetails';
import { TargetBar } from './TargetBar';
import { VerdictIcon } from './VerdictIcon';

const text = paneText.indicators;

export interface IndicatorProps {
  readonly indicator: FollowedIndicator;
  readonly planned: PlanIndicator | undefined;
  /** undefined where the period is the year's last: its verdict says it all. */
  readonly outlook: Outlook | undefined;
  readonly otherYears: readonly YearOfIndicator[];
  /** The workbook's tasks that work for the indicator. */
  readonly tasks: readonly FollowedTask[];
  readonly onShow: (cell: string) => void;
}

export function IndicatorItem({ indicator, planned, outlook, otherYears, tasks, onShow }: IndicatorProps) {
  const [isOpen, setOpen] = useState(false);
  const { no, name, measure, judgement } = indicator;
  const press = () => {
    onShow(indicatorCell(indicator));
    setOpen(!isOpen);
  };
  return (
    <li>
      <button type="button" className="task-head plain-button" aria-expanded={isOpen} onClick={press}>
        <VerdictIcon verdict={judgement.verdict} />
        <span className={isOpen ? 'task-title whole' : 'task-title'}>
          {no === '' ? name : `${no}. ${name}`}
        </span>
        <ChevronDown16Regular className="chevron" />
        <span className="meta one-line">
          <strong className={verdictTones[judgement.verdict] === 'danger' ? 'late' : undefined}>
            {verdictLabels[judgement.verdict]}
          </strong>
          {` · ${describeResult(indicator)}`}
        </span>
        <TargetBar judgement={judgement} measure={measure} />
      </button>
      {isOpen && (
        <IndicatorDetails
          indicator={indicator}
          planned={planned}
          outlook={outlook}
          otherYears={otherYears}
          tasks={tasks}
          onShow={onShow}
        />
      )}
    </li>
  );
}

/** "78,4% trên chỉ tiêu ≥ 80%", without a result the target alone. */
function describeResult({ measure, judgement: { actual, assigned, target } }: FollowedIndicator): string {
  const goal = describeTarget(assigned.value === null ? target : assigned);
  return actual === undefined
    ? text.goal(goal)
    : text.against(describeQuantity(actual, measure, [target, assigned]), goal);
}

/** The cell that a clerk fills in, where there is one. */
function indicatorCell({ sheet, row, actual, numerator, target }: FollowedIndicator): string {
  return (actual ?? numerator ?? target)?.cell ?? `${sheet}!A${row}`;
}
