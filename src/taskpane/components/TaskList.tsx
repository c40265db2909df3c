import { useEffect, useMemo, useRef, useState } from 'react';
import type { Analysis, FollowedTask } from '../../domain/analysis/Analysis';
import type { SelectedRow } from '../../actions/watchSelection';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import { paneText } from '../taskpane.vi';
import { filterTasks, groupTasks, isFiltered, NO_FILTER, officesOf } from '../taskFilter';
import { Overview } from './Overview';
import { ShowMore } from './ShowMore';
import { StatusBar } from './StatusBar';
import { TaskFilters } from './TaskFilters';
import { TaskItem } from './TaskItem';

const text = paneText.tasks;

interface Props {
  readonly analysis: Pick<Analysis, 'tasks' | 'sections' | 'indicators' | 'asOf'>;
  /** The row that the user has selected in the sheet, new each time: its task opens. */
  readonly selected: SelectedRow | undefined;
  /** How many findings wait for the user. */
  readonly toHandle: number;
  readonly onShow: (cell: string) => void;
  readonly onDecide: (change: ChoiceChange) => void;
  readonly onIndicators: () => void;
  readonly onHandle: () => void;
  readonly onReminders: () => void;
}

const keyOf = ({ sheet, row }: FollowedTask): string => `${sheet}!${row}`;

/** The plan at one glance, then its tasks, those that press most first. */
export function TaskList(props: Props) {
  const { analysis, selected, toHandle, onShow, onDecide, onIndicators, onHandle, onReminders } = props;
  const { tasks, sections, indicators, asOf } = analysis;
  const [filter, setFilter] = useState(NO_FILTER);
  const [opened, setOpened] = useState('');
  const pressed = useRef('');
  useEffect(() => {
    const task =
      selected && tasks.find(({ sheet, rows }) => sheet === selected.sheet && rows.includes(selected.row));
    // The press on a task selects its cell: that has been answered.
    if (task !== undefined && keyOf(task) !== pressed.current) setOpened(keyOf(task));
    pressed.current = '';
  }, [selected]);
  const toggle = (key: string) => {
    pressed.current = key;
    setOpened(opened === key ? '' : key);
  };
  const all = useMemo(() => groupTasks(tasks), [tasks]);
  const offices = useMemo(() => officesOf(tasks), [tasks]);
  const matching = useMemo(() => filterTasks(tasks, filter), [tasks, filter]);
  const groups = useMemo(() => groupTasks(matching), [matching]);
  return (
    <>
      <StatusBar groups={all} selected={filter.group} onSelect={(group) => setFilter({ ...filter, group })} />
      <Overview indicators={indicators} toHandle={toHandle} onIndicators={onIndicators} onHandle={onHandle} />
      <TaskFilters
        filter={filter}
        offices={offices}
        sections={sections}
        left={isFiltered(filter) ? matching.length : undefined}
        onFilter={setFilter}
        onReminders={onReminders}
      />
      {tasks.length === 0 && <p className="inset">{text.none}</p>}
      {groups
        .filter((each) => each.tasks.length > 0)
        .map((each) => {
          const label = text.list(text.groups[each.group], each.tasks.length);
          return (
            <section key={each.group}>
              <h2 className="group-title inset">{label}</h2>
              <ShowMore
                key={JSON.stringify(filter)}
                label={label}
                items={each.tasks}
                keyOf={keyOf}
                render={(task) => (
                  <TaskItem
                    task={task}
                    asOf={asOf}
                    sections={sections.filter(({ sheet }) => sheet === task.sheet)}
                    isOpen={opened === keyOf(task)}
                    onToggle={() => toggle(keyOf(task))}
                    onShow={onShow}
                    onDecide={onDecide}
                  />
                )}
              />
            </section>
          );
        })}
    </>
  );
}
