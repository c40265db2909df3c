import type { FollowedTask } from '../../domain/analysis/Analysis';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import type { Section } from '../../domain/table/Task';
import { describeUnit } from '../describeUnit';
import { paneText } from '../taskpane.vi';
import { shortenText } from '../shortenText';
import { taskCell } from '../taskCell';
import { ItemButton } from './ItemButton';
import { SectionChoice } from './SectionChoice';

/** Characters: three lines of a pane 320 px wide. */
const LONGEST = 120;

interface Props {
  readonly task: FollowedTask;
  /** Those of the task's sheet. */
  readonly sections: readonly Section[];
  readonly onShow: (cell: string) => void;
  readonly onDecide: (change: ChoiceChange) => void;
}

export function TaskItem({ task, sections, onShow, onDecide }: Props) {
  const { no, content, judgement } = task;
  const unit = describeUnit(task);
  return (
    <ItemButton
      onClick={() => onShow(taskCell(task))}
      below={sections.length > 0 && <SectionChoice task={task} sections={sections} onDecide={onDecide} />}
    >
      <div>{shortenText(no === '' ? content : `${no}. ${content}`, LONGEST)}</div>
      <div className="meta">
        {judgement.daysLate > 0 && (
          <span className="late">{paneText.tasks.daysLate(judgement.daysLate)}</span>
        )}
        {judgement.daysLate > 0 && unit !== '' && ' · '}
        {unit}
      </div>
      <div className="meta">{judgement.reason}</div>
    </ItemButton>
  );
}
