import { Link } from '@fluentui/react-components';
import type { FollowedTask } from '../../domain/analysis/Analysis';
import { statusLabels } from '../../domain/progress/progress.vi';
import { paneText } from '../taskpane.vi';
import { shortenText } from '../shortenText';
import { taskCell } from '../taskCell';

/** Characters: two lines of a pane 320 px wide. */
const LONGEST = 80;

interface Props {
  readonly title: string;
  readonly tasks: readonly FollowedTask[];
  readonly onShow: (cell: string) => void;
}

/** Tasks that work for an indicator, each with how it stands. */
export function LinkedTasks({ title, tasks, onShow }: Props) {
  if (tasks.length === 0) return null;
  return (
    <>
      <p className="meta">{title}:</p>
      <ul className="list linked meta">
        {tasks.map((task) => (
          <li key={`${task.sheet}!${task.row}`}>
            <Link inline onClick={() => onShow(taskCell(task))}>
              {shortenText(paneText.problems.task(task.no, task.content), LONGEST)}
            </Link>
            <div>{standing(task)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

const standing = ({ judgement: { status, daysLate } }: FollowedTask): string =>
  daysLate > 0 ? paneText.tasks.daysLate(daysLate) : statusLabels[status];
