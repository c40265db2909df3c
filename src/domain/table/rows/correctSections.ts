import { singleLine } from '../../text/normalizeText';
import type { Section, Task } from '../Task';
import type { SectionCorrection, TaskPlace } from './SectionCorrection';

/** Characters that tell one task from another, and keep the workbook's settings short. */
const TOLD_APART = 120;

type PlacedTask = Pick<Task, 'sheet' | 'section' | 'writtenSection' | 'content'>;

export function taskPlace({ sheet, section, writtenSection = section, content }: PlacedTask): TaskPlace {
  return { sheet, under: writtenSection, content: singleLine(content).slice(0, TOLD_APART) };
}

export function sameTask(a: TaskPlace, b: TaskPlace): boolean {
  return a.sheet === b.sheet && a.under === b.under && a.content === b.content;
}

/** The user's word on a task's section wins, as long as the sheet has that section. */
export function correctSections(
  tasks: readonly Task[],
  sections: readonly Section[],
  corrections: readonly SectionCorrection[],
): readonly Task[] {
  const usable = corrections.filter(
    ({ sheet, section }) =>
      section === '' || sections.some((known) => known.sheet === sheet && known.code === section),
  );
  if (usable.length === 0) return tasks;
  return tasks.map((task) => {
    const place = taskPlace(task);
    const section = usable.findLast((correction) => sameTask(correction, place))?.section;
    return section === undefined || section === task.section
      ? task
      : { ...task, section, writtenSection: task.section };
  });
}
