import { paneText } from '../taskpane.vi';
import type { StatusGroup } from '../statusGroups';
import type { GroupedTasks } from '../taskFilter';
import { groupTones } from '../tones';
import { StatusIcon } from './StatusIcon';

const text = paneText.tasks;

interface Props {
  /** Of all tasks, whatever the list is filtered by. */
  readonly groups: readonly GroupedTasks[];
  readonly selected: StatusGroup | '';
  readonly onSelect: (group: StatusGroup | '') => void;
}

const WIDTH = 320;
const GAP = 2;

/** How many tasks stand where: a stacked bar, and under it its numbers, each a filter to press. */
export function StatusBar({ groups, selected, onSelect }: Props) {
  const counts = groups.map(({ group, tasks }) => ({ group, count: tasks.length }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="status-bar">
      <svg
        className="stacked"
        viewBox={`0 0 ${WIDTH} 12`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text.barLabel(
          total,
          counts.map(({ group, count }) => `${text.groups[group]} ${count}`),
        )}
      >
        {segmentsOf(counts, total).map(({ group, x, width }) => (
          <rect key={group} className={groupTones[group]} x={x} y={0} width={width} height={12} />
        ))}
      </svg>
      <div role="group" aria-label={text.byStatus} className="stats">
        {counts.map(({ group, count }) => (
          <button
            key={group}
            type="button"
            aria-pressed={group === selected}
            className="stat plain-button"
            onClick={() => onSelect(group === selected ? '' : group)}
          >
            <span className="number">
              <StatusIcon group={group} />
              {count}
            </span>
            <span className="meta">{text.groups[group]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function segmentsOf(
  counts: readonly { readonly group: StatusGroup; readonly count: number }[],
  total: number,
) {
  const present = counts.filter(({ count }) => count > 0);
  const room = WIDTH - GAP * (present.length - 1);
  let x = 0;
  return present.map(({ group, count }) => {
    const width = (count / total) * room;
    const segment = { group, x, width };
    x += width + GAP;
    return segment;
  });
}
