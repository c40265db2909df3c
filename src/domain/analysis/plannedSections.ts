import type { Analysis } from './Analysis';
import { taskPlace } from '../table/rows/correctSections';
import type { SectionCorrection } from '../table/rows/SectionCorrection';
import { likeness } from '../text/likeness';

/** "Tổ chức thực hiện cơ chế một cửa" for the plan's longer title. */
const SAME_TITLE = 0.6;

/**
 * Corrections that put tasks of the plan, just added under the table, into their sections. `before` knows where the plan's
 * other tasks stand, `after` how the added ones are read; undefined when one of them is not read as a task of the plan.
 */
export function plannedSections(
  before: Analysis,
  after: Analysis,
  numbers: readonly number[],
): readonly SectionCorrection[] | undefined {
  const added = numbers.map((no) => ({ no, task: after.tasks.find(({ planNo }) => planNo === no) }));
  if (added.some(({ task }) => task === undefined)) return undefined;
  return added.flatMap(({ no, task }) => {
    const section = sectionOf(before, no);
    if (!task || section === undefined || section === task.section) return [];
    return [{ ...taskPlace(task), section }];
  });
}

/** That of the nearest task of the same section of the plan; else the one with the plan's title. */
function sectionOf({ plan, tasks, sections }: Analysis, no: number): string | undefined {
  const code = plan?.tasks.find((task) => task.no === no)?.section;
  if (!plan || code === undefined) return undefined;
  const inSection = new Set(plan.tasks.filter((task) => task.section === code).map((task) => task.no));
  const [nearest] = tasks
    .flatMap(({ planNo, section }) =>
      planNo !== undefined && inSection.has(planNo) ? [{ section, apart: Math.abs(planNo - no) }] : [],
    )
    .sort((a, b) => a.apart - b.apart);
  if (nearest) return nearest.section;
  const title = plan.sections.find((section) => section.code === code)?.title ?? '';
  return sections.find((section) => likeness(section.title, title) >= SAME_TITLE)?.code;
}
