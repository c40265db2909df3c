import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { FollowedTask } from '../../domain/analysis/Analysis';
import type { PlainDate } from '../../domain/calendar/PlainDate';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import type { Section } from '../../domain/table/Task';
import { describeStanding } from '../describeStanding';
import { describeUnit } from '../describeUnit';
import { shortenText } from '../shortenText';
import { taskCell } from '../taskCell';
import { groupOfTask } from '../taskFilter';
import { StatusIcon } from './StatusIcon';
import { TaskDetails } from './TaskDetails';

/** Characters: somewhat more than a line of a pane 350 px wide, which ends in "…". */
const LONGEST = 56;

interface Props {
  readonly task: FollowedTask;
  readonly asOf: PlainDate;
  /** Those of the task's sheet. */
  readonly sections: readonly Section[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onShow: (cell: string) => void;
  readonly onDecide: (change: ChoiceChange) => void;
}

/** Two lines; a press goes to the cell that the task waits for, and opens the reason and the fields. */
export function TaskItem({ task, asOf, sections, isOpen, onToggle, onShow, onDecide }: Props) {
  const { no, content } = task;
  const title = no === '' ? content : `${no}. ${content}`;
  const unit = describeUnit(task.lead.length > 0 ? { ...task, cooperating: [] } : task);
  const press = () => {
    onShow(taskCell(task));
    onToggle();
  };
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item}>
      <button type="button" className="task-head plain-button" aria-expanded={isOpen} onClick={press}>
        <StatusIcon group={groupOfTask(task)} />
        <span className={isOpen ? 'task-title whole' : 'task-title'}>
          {isOpen ? title : shortenText(title, LONGEST)}
        </span>
        <ChevronDown16Regular className="chevron" />
        <span className="meta one-line">
          <strong className={task.judgement.daysLate > 0 ? 'late' : undefined}>
            {describeStanding(task, asOf)}
          </strong>
          {unit !== '' && ` · ${unit}`}
        </span>
      </button>
      {isOpen && <TaskDetails task={task} sections={sections} onShow={onShow} onDecide={onDecide} />}
    </li>
  );
}
