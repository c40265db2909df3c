import type { FollowedTask } from '../../domain/Analysis';
import { describeUnit } from '../describeUnit';
import { paneText } from '../paneText.vi';
import { shortenText } from '../shortenText';
import { taskCell } from '../taskCell';
import { ItemButton } from './ItemButton';

/** Characters: three lines of a pane 320 px wide. */
const LONGEST = 120;

interface Props {
  readonly task: FollowedTask;
  readonly onShow: (cell: string) => void;
}

export function TaskItem({ task, onShow }: Props) {
  const { no, content, judgement } = task;
  const unit = describeUnit(task);
  return (
    <ItemButton onClick={() => onShow(taskCell(task))}>
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
