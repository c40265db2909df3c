import { Link } from '@fluentui/react-components';
import type { FollowedTask } from '../../domain/analysis/Analysis';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import { compareDates } from '../../domain/calendar/PlainDate';
import { formatDate } from '../../domain/calendar/formatDate';
import type { DueDate } from '../../domain/schedule/Schedule';
import { singleLine } from '../../domain/text/normalizeText';
import type { Section } from '../../domain/table/Task';
import { paneText } from '../taskpane.vi';
import { roleLabels } from '../../domain/table/table.vi';
import { describeUnit } from '../describeUnit';
import { taskCell } from '../taskCell';
import { SectionChoice } from './SectionChoice';

const text = paneText.tasks;

interface Props {
  readonly task: FollowedTask;
  readonly sections: readonly Section[];
  readonly onShow: (cell: string) => void;
  readonly onDecide: (change: ChoiceChange) => void;
}

/** Why a task stands as it does, its deadlines, and what its row holds. */
export function TaskDetails({ task, sections, onShow, onDecide }: Props) {
  const cell = taskCell(task);
  return (
    <div className="task-details">
      <p>{task.judgement.reason}</p>
      <dl className="facts">
        {factsOf(task).map(({ term, value }) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">
        <Link onClick={() => onShow(cell)}>{text.goTo(cell.slice(cell.lastIndexOf('!') + 1))}</Link>
      </p>
      {sections.length > 0 && <SectionChoice task={task} sections={sections} onDecide={onDecide} />}
    </div>
  );
}

function factsOf(task: FollowedTask): readonly { readonly term: string; readonly value: string }[] {
  const { judgement, time, result } = task;
  return [
    { term: roleLabels.time, value: String(time.value) },
    { term: text.deadlines, value: deadlinesOf(judgement).join('; ') },
    { term: roleLabels.completedOn, value: judgement.completedOn.map(formatDate).join('; ') },
    { term: roleLabels.unit, value: describeUnit(task) },
    { term: roleLabels.result, value: result },
    ...(['actualResult', 'evidence', 'reason', 'note'] as const).map((role) => ({
      term: roleLabels[role],
      value: String(task.recorded[role]?.value ?? ''),
    })),
  ]
    .map(({ term, value }) => ({ term, value: singleLine(value) }))
    .filter(({ value }) => value !== '');
}

/** "Quý I (31/03/2025): quá hạn"; those to come after the next are left to the time phrase. */
function deadlinesOf({ due, missed, next }: FollowedTask['judgement']): readonly string[] {
  const isOf = (dates: readonly DueDate[], { date }: DueDate) =>
    dates.some((other) => compareDates(other.date, date) === 0);
  return due
    .filter(({ date }) => next === undefined || compareDates(date, next.date) <= 0)
    .map((each) => {
      const state = isOf(missed, each) ? 'missed' : isOf(next ? [next] : [], each) ? 'next' : 'met';
      return text.deadline(each.period, formatDate(each.date), state);
    });
}
