import type { Analysis, FollowedTask } from '../analysis/Analysis';
import type { ReportTable } from './Report';
import { reportTexts } from './report.vi';
import { countByGroup, statusGroups } from './taskCounts';

/** One row a top section (A … E), its sub-sections counted in, and their sum; no rows where the plan has no sections. */
export function buildSectionTable({ tasks, sections }: Pick<Analysis, 'tasks' | 'sections'>): ReportTable {
  const { code, section, total } = reportTexts.columns;
  const byTop = tasksByTopSection(tasks);
  const rows = sections
    .filter(({ level }) => level === 1)
    .map(({ sheet, code: own, title }) => ({ own, title, tasks: byTop.get(keyOf(sheet, own)) ?? [] }));
  const placed = new Set(rows.flatMap((row) => row.tasks));
  const unplaced = tasks.filter((task) => !placed.has(task));
  if (unplaced.length > 0) rows.push({ own: '', title: reportTexts.noSection, tasks: unplaced });
  return {
    id: 'sections',
    columns: [
      { title: code, align: 'center' },
      { title: section, align: 'left' },
      { title: total, align: 'center' },
      ...statusGroups.map(({ title }) => ({ title, align: 'center' }) as const),
    ],
    notes: [],
    rows:
      placed.size === 0
        ? []
        : [
            ...rows.map((row) => ({
              kind: 'data' as const,
              cells: [row.own, row.title, ...countByGroup(row.tasks)],
            })),
            { kind: 'total', cells: ['', reportTexts.sum, ...countByGroup(tasks)] },
          ],
  };
}

const keyOf = (sheet: string, code: string): string => `${sheet}\n${code}`;

function tasksByTopSection(tasks: readonly FollowedTask[]): ReadonlyMap<string, FollowedTask[]> {
  const groups = new Map<string, FollowedTask[]>();
  for (const task of tasks) {
    const key = keyOf(task.sheet, task.section.split('.')[0] ?? '');
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return groups;
}
