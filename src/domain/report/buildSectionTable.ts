import type { Analysis, FollowedTask } from '../Analysis';
import type { ReportTable } from './Report';
import { reportTexts } from './reportTexts';
import { countByGroup, statusGroups } from './taskCounts';

/** One row a top section (A … E), its sub-sections counted in, and their sum; no rows where the plan has no sections. */
export function buildSectionTable({ tasks, sections }: Pick<Analysis, 'tasks' | 'sections'>): ReportTable {
  const { code, section, total } = reportTexts.columns;
  const topCode = (path: string): string => path.split('.')[0] ?? path;
  const rows = sections
    .filter(({ level }) => level === 1)
    .map(({ sheet, code: own, title }) => ({
      own,
      title,
      tasks: tasks.filter((task) => task.sheet === sheet && topCode(task.section) === own),
    }));
  const placed = new Set<FollowedTask>(rows.flatMap((row) => row.tasks));
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
