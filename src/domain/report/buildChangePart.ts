import type { ChangeKind } from '../analysis/changesSince';
import { bodyTexts, changeSentences, reportTexts } from './report.vi';
import { describeCount } from './describeCount';
import { describeDay } from '../calendar/describeDay';
import { describePeriod } from '../period/describePeriod';
import { introduceTable } from './introduceTable';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';

/** I.4: what changed since the previous report in the workbook; nothing where there is none to compare with. */
export function buildChangePart(facts: ReportFacts): Block[] {
  const { previous, changes } = facts;
  if (!previous) return [];
  const heading: Block = { kind: 'heading', level: 2, text: bodyTexts.changes };
  const report = [describePeriod(previous.period, previous.year), describeDay(previous.asOf)] as const;
  if (changes.length === 0) return [heading, { kind: 'paragraph', text: bodyTexts.noChanges(...report) }];
  const counts = Object.entries(changeSentences).flatMap(([kind, sentence]) => {
    const having = changes.filter(({ kinds }) => kinds.includes(kind as ChangeKind));
    return having.length > 0 ? [sentence(reportTexts.tasks(describeCount(having.length)))] : [];
  });
  return [heading, ...introduceTable(facts, 'changes', bodyTexts.changesSince(...report, counts.join(', ')))];
}
