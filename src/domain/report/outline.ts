import type { FollowedTask } from '../analysis/Analysis';
import { foldText } from '../text/foldText';
import { normalLetters, upperFirst } from '../text/normalLetters';
import { withoutEndMarks } from '../text/withoutEndMarks';
import type { Section } from '../table/Task';
import { outlineTitles } from './report.vi';

/** Some tasks under a heading; of a plan's section also those of its sub-sections, apart. */
export interface TaskGroup {
  readonly title: string;
  readonly tasks: readonly FollowedTask[];
  readonly parts: readonly TaskGroup[];
}

export type OutlineHeading = keyof typeof outlineTitles;

/**
 * Where a section of a plan belongs in the report on administrative procedures (Nghị định 48/2013/NĐ-CP, điều 1 khoản 10):
 * the first words found in its title, folded, decide.
 */
const BELONGS: readonly (readonly [OutlineHeading, RegExp])[] = [
  ['communication', /truyen thong|tuyen truyen|tap huan|boi duong/],
  ['inspection', /kiem tra|nguoi dung dau|ky luat|thanh tra/],
  ['feedback', /phan anh|kien nghi/],
  ['publishing', /cong bo|cong khai|niem yet/],
  ['digital', /moi truong dien tu|truc tuyen|so hoa|chuyen doi so|dien tu/],
  ['review', /ra soat|don gian hoa|cat giam/],
  ['settling', /mot cua|tiep nhan|giai quyet|dich vu cong/],
  ['direction', /chi dao|dieu hanh|van ban|bao cao|thong tin|xay dung ke hoach/],
];

/** Under the headings of the outline; what belongs under none has its section's own title, last. */
export function procedureGroups(
  tasks: readonly FollowedTask[],
  sections: readonly Section[],
): readonly TaskGroup[] {
  const titleOf = sectionTitles(sections);
  const groups = new Map<string, FollowedTask[]>();
  for (const heading of Object.keys(outlineTitles)) groups.set(outlineTitles[heading as OutlineHeading], []);
  for (const task of tasks) {
    const titles = chainOf(task.section)
      .map((code) => titleOf(task, code))
      .filter((title) => title !== '');
    const heading = foldText(task.content).includes('hai long') ? 'satisfaction' : headingOf(titles);
    const title = heading === undefined ? (titles.at(-1) ?? '') : outlineTitles[heading];
    groups.set(title, [...(groups.get(title) ?? []), task]);
  }
  const last = outlineTitles.satisfaction;
  const ordered = [...groups].sort(([a], [b]) => Number(a === last) - Number(b === last));
  return ordered.map(([title, having]) => ({ title, tasks: having, parts: [] }));
}

/** The innermost section whose title tells. */
function headingOf(titles: readonly string[]): OutlineHeading | undefined {
  for (const title of titles) {
    const found = BELONGS.find(([, words]) => words.test(foldText(title)));
    if (found) return found[0];
  }
  return undefined;
}

/** "C.II.1" -> "C.II.1", "C.II", "C" */
function chainOf(section: string): readonly string[] {
  const codes = section.split('.');
  return codes.map((_, index) => codes.slice(0, codes.length - index).join('.'));
}

/** Under the plan's own sections; tasks of none come first, under no title. */
export function planGroups(
  tasks: readonly FollowedTask[],
  sections: readonly Section[],
): readonly TaskGroup[] {
  const titleOf = sectionTitles(sections);
  return grouped(tasks, (task) => task.section.split('.')[0] ?? '').map(([[first], having]) => ({
    title: first ? titleOf(first, first.section.split('.')[0] ?? '') : '',
    tasks: having.filter(({ section }) => !section.includes('.')),
    parts: grouped(
      having.filter(({ section }) => section.includes('.')),
      ({ section }) => section.split('.').slice(0, 2).join('.'),
    ).map(([[inner], within]) => ({
      title: inner ? titleOf(inner, inner.section.split('.').slice(0, 2).join('.')) : '',
      tasks: within,
      parts: [],
    })),
  }));
}

function grouped(
  tasks: readonly FollowedTask[],
  codeOf: (task: FollowedTask) => string,
): readonly (readonly [readonly FollowedTask[], readonly FollowedTask[]])[] {
  const groups = new Map<string, FollowedTask[]>();
  for (const task of tasks) {
    const key = `${task.sheet}\n${task.table ?? 0}\n${codeOf(task)}`;
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups.values()].map((group) => [group.slice(0, 1), group] as const);
}

/** Titles as running text writes them. */
export function sectionTitles(sections: readonly Section[]): (task: FollowedTask, code: string) => string {
  const titles = new Map(
    sections.map(({ sheet, table, code, title }) => [`${sheet}\n${table ?? 0}\n${code}`, title]),
  );
  return ({ sheet, table }, code) => {
    const title = titles.get(`${sheet}\n${table ?? 0}\n${code}`) ?? titles.get(`${sheet}\n0\n${code}`) ?? '';
    return upperFirst(withoutEndMarks(normalLetters(title)));
  };
}
