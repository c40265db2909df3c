import { useMemo, useState } from 'react';
import type { FollowedTask } from '../../domain/analysis/Analysis';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import { statusLabels } from '../../domain/progress/progress.vi';
import { paneText } from '../taskpane.vi';
import type { Status } from '../../domain/progress/Judgement';
import type { Section } from '../../domain/table/Task';
import { countStatuses } from '../countStatuses';
import { ShowMore } from './ShowMore';
import { StatusFilter } from './StatusFilter';
import { TaskItem } from './TaskItem';

interface Props {
  readonly tasks: readonly FollowedTask[];
  readonly sections: readonly Section[];
  readonly onShow: (cell: string) => void;
  readonly onDecide: (change: ChoiceChange) => void;
}

/** Opens on the most pressing status that occurs; a choice that no longer occurs falls back to it. */
export function TaskList({ tasks, sections, onShow, onDecide }: Props) {
  const [chosen, setChosen] = useState<Status | undefined>(undefined);
  const counts = useMemo(() => countStatuses(tasks), [tasks]);
  const selected = (counts.find(({ status }) => status === chosen) ?? counts[0])?.status;
  if (selected === undefined) return <p className="inset">{paneText.tasks.none}</p>;
  const matching = tasks.filter(({ judgement }) => judgement.status === selected);
  const label = paneText.tasks.list(statusLabels[selected], matching.length);
  return (
    <>
      <StatusFilter counts={counts} selected={selected} onSelect={setChosen} />
      <h2 className="heading inset underlined" aria-live="polite">
        {label}
      </h2>
      <ShowMore
        key={selected}
        label={label}
        items={matching}
        keyOf={({ sheet, row }) => `${sheet}!${row}`}
        render={(task) => (
          <TaskItem
            task={task}
            sections={sections.filter(({ sheet }) => sheet === task.sheet)}
            onShow={onShow}
            onDecide={onDecide}
          />
        )}
      />
    </>
  );
}
