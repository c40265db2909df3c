import type { FollowedTask } from '../domain/analysis/Analysis';
import { officesOfTask } from '../domain/reminders/officesOfTask';
import { officeKey } from '../domain/table/offices/officeKey';
import { foldText } from '../domain/text/foldText';
import { groupOfStatus, statusGroups, type StatusGroup } from './statusGroups';

/** What the list of tasks shows; '' and no group leave nothing out. */
export interface TaskFilter {
  /** Beginnings of words, with or without accents, that number, content, result, time or office hold. */
  readonly query: string;
  readonly group: StatusGroup | '';
  /** An officeKey. */
  readonly office: string;
  readonly section: string;
}

export const NO_FILTER: TaskFilter = { query: '', group: '', office: '', section: '' };

export const isFiltered = (filter: TaskFilter): boolean =>
  Object.values(filter).some((value) => value !== '');

export function filterTasks(
  tasks: readonly FollowedTask[],
  { query, group, office, section }: TaskFilter,
): readonly FollowedTask[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return tasks.filter(
    (task) =>
      (group === '' || groupOfTask(task) === group) &&
      (office === '' || officesOfTask(task).some((name) => officeKey(name) === office)) &&
      (section === '' || task.section === section || task.section.startsWith(`${section}.`)) &&
      holdsAll(task, words),
  );
}

function holdsAll({ no, content, result, unit, time }: FollowedTask, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = ` ${foldText([no, content, result, unit, String(time.value)].join(' '))}`;
  return words.every((word) => text.includes(` ${word}`));
}

export const groupOfTask = ({ judgement }: FollowedTask): StatusGroup => groupOfStatus(judgement.status);

export interface GroupedTasks {
  readonly group: StatusGroup;
  readonly tasks: readonly FollowedTask[];
}

/** Every group, the most pressing first; the latest task leads its group. */
export function groupTasks(tasks: readonly FollowedTask[]): readonly GroupedTasks[] {
  return statusGroups.map((group) => ({
    group,
    tasks: tasks
      .filter((task) => groupOfTask(task) === group)
      .sort((a, b) => b.judgement.daysLate - a.judgement.daysLate),
  }));
}

export interface Office {
  readonly key: string;
  readonly name: string;
  /** Its tasks that are behind. */
  readonly late: number;
}

/** The offices that the tasks name, those with most tasks behind first; spellings of one office are one. */
export function officesOf(tasks: readonly FollowedTask[]): readonly Office[] {
  const offices = new Map<string, Office>();
  for (const task of tasks)
    for (const name of officesOfTask(task)) {
      const key = officeKey(name);
      const office = offices.get(key) ?? { key, name, late: 0 };
      offices.set(key, { ...office, late: office.late + (groupOfTask(task) === 'late' ? 1 : 0) });
    }
  return [...offices.values()].sort((a, b) => b.late - a.late);
}
