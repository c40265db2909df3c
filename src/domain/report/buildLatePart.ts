import { extent } from '../text/extent';
import { bodyTexts, reportTexts } from './report.vi';
import { describeCount } from './describeCount';
import { describeDay } from '../calendar/describeDay';
import { introduceTable } from './introduceTable';
import { punctuateItems } from './punctuateItems';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';
import { tasksWith } from './taskCounts';
import { listTasks } from './listTasks';

/** III. Nhiệm vụ chậm tiến độ, nguyên nhân. */
export function buildLatePart(facts: ReportFacts): Block[] {
  return [
    { kind: 'heading', level: 1, text: bodyTexts.late },
    { kind: 'heading', level: 2, text: bodyTexts.lateTasks },
    ...lateTasks(facts),
    { kind: 'heading', level: 2, text: bodyTexts.unclear },
    ...unclearTasks(facts),
    { kind: 'heading', level: 2, text: bodyTexts.causes },
    { kind: 'paragraph', text: bodyTexts.causesObjective },
    { kind: 'room' },
    { kind: 'paragraph', text: bodyTexts.causesSubjective },
    { kind: 'room' },
  ];
}

const countOf = (tasks: readonly unknown[]): string => reportTexts.tasks(describeCount(tasks.length));

function lateTasks(facts: ReportFacts): Block[] {
  const { tasks, asOf } = facts.analysis;
  const { annexOf } = facts;
  if (tasks.length === 0) return [{ kind: 'paragraph', text: bodyTexts.noTasks }];
  const late = tasksWith(tasks, ['behind']);
  if (late.length === 0) return [{ kind: 'paragraph', text: bodyTexts.noneLate(describeDay(asOf)) }];
  const [, most] = extent(late.map(({ judgement }) => judgement.daysLate));
  const which = annexOf('late') === '' ? '' : bodyTexts.inBrackets(listTasks(late, annexOf('late')));
  return introduceTable(facts, 'late', bodyTexts.lateOf(countOf(late), which, describeCount(most)));
}

function unclearTasks({ analysis: { tasks }, annexOf }: ReportFacts): Block[] {
  if (tasks.length === 0) return [{ kind: 'paragraph', text: bodyTexts.noTasks }];
  const kinds = ['needsDeadline', 'noRecord', 'needsUpdate', 'notUnderstood'] as const;
  const unclear = tasksWith(tasks, kinds);
  if (unclear.length === 0) return [{ kind: 'paragraph', text: bodyTexts.noneUnclear }];
  return [
    { kind: 'paragraph', text: bodyTexts.unclearOf(countOf(unclear)) },
    ...punctuateItems(
      kinds.flatMap((kind) => {
        const having = tasksWith(unclear, [kind]);
        return having.length === 0
          ? []
          : [
              bodyTexts.listed(
                bodyTexts.unclearItem[kind],
                countOf(having),
                listTasks(having, annexOf('tasks')),
              ),
            ];
      }),
    ),
  ];
}
