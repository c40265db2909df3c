import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { beginningOf } from './beginningOf';
import { describeCount } from './describeCount';
import { sectionTitles } from './outline';
import type { ReportTable } from './Report';
import { reportTexts, standingLabels } from './report.vi';
import { countStandings, STANDINGS, type Standing } from './standing';

/** Columns of counts that stand side by side on a page (layout/tableShape). */
const MOST_COUNTS = 5;

const LONGEST_TITLE = 110;

/** One row a top section (A … E), its sub-sections counted in, and their sum; no rows where one table of statuses says more. */
export function buildSectionTable({ tasks, sections }: Pick<Analysis, 'tasks' | 'sections'>): ReportTable {
  const { code, section, total } = reportTexts.columns;
  const all = countStandings(tasks);
  const shown = STANDINGS.filter((standing) => all.has(standing));
  const groups = tasksByTopSection(tasks);
  const placed = sections.filter((each) => each.level === 1 && groups.has(keyOf(each, each.code)));
  const titleOf = sectionTitles(sections);
  const rows = placed.map((each) => {
    const having = groups.get(keyOf(each, each.code)) ?? [];
    const [first] = having;
    return { own: each.code, title: first ? titleOf(first, each.code) : each.title, having };
  });
  const known = new Set(rows.flatMap(({ having }) => having));
  const others = tasks.filter((task) => !known.has(task));
  if (others.length > 0) rows.push({ own: '', title: reportTexts.noSection, having: others });
  const isTelling = placed.length > 1 && shown.length <= MOST_COUNTS;
  const counts = (having: readonly FollowedTask[]): string[] => {
    const of = countStandings(having);
    return [having.length, ...shown.map((standing: Standing) => of.get(standing) ?? 0)].map(describeCount);
  };
  return {
    id: 'sections',
    columns: [
      { title: code, align: 'center' },
      { title: section, align: 'left' },
      ...[total, ...shown.map((standing) => standingLabels[standing])].map(
        (title) => ({ title, align: 'center' }) as const,
      ),
    ],
    notes: [],
    rows: isTelling
      ? [
          ...rows.map(({ own, title, having }) => ({
            kind: 'data' as const,
            cells: [own, beginningOf(title, LONGEST_TITLE), ...counts(having)],
          })),
          { kind: 'total', cells: ['', reportTexts.sum, ...counts(tasks)] },
        ]
      : [],
  };
}

const keyOf = ({ sheet, table }: { readonly sheet: string; readonly table?: number }, code: string): string =>
  `${sheet}\n${table ?? 0}\n${code}`;

function tasksByTopSection(tasks: readonly FollowedTask[]): ReadonlyMap<string, FollowedTask[]> {
  const groups = new Map<string, FollowedTask[]>();
  for (const task of tasks) {
    const key = keyOf(task, task.section.split('.')[0] ?? '');
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return groups;
}
