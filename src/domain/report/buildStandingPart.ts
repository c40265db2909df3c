import type { ChangeKind } from '../analysis/changesSince';
import { describeDay } from '../calendar/describeDay';
import { describePeriod } from '../period/describePeriod';
import { describeCount } from './describeCount';
import type { Part } from './numberParts';
import { bodyTexts, changeSentences, reportTexts } from './report.vi';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';

/** II: how many tasks stand how, once: drawn by status, or without charts counted by section. */
export function buildStandingPart(facts: ReportFacts): Part {
  const { analysis, settings, tables, annexOf } = facts;
  const { tasks } = analysis;
  const isPlan = facts.kind === 'ksttc' || facts.plan.startsWith(reportTexts.planCalled);
  const title = isPlan ? bodyTexts.standing : bodyTexts.standingOfOther;
  const sentence = isPlan ? bodyTexts.standingOf : bodyTexts.standingOfOtherTasks;
  if (tasks.length === 0) return { title, blocks: [], sections: [] };
  const isDrawn = settings.charts || tables.sections.rows.length === 0;
  const table = isDrawn ? tables.statuses : tables.sections;
  return {
    title,
    blocks: [
      { kind: 'paragraph', text: sentence(reportTexts.tasks(describeCount(tasks.length))) },
      { kind: 'table', table },
      ...changes(facts),
      { kind: 'paragraph', text: bodyTexts.taskDetails(annexOf('tasks')) },
    ],
    sections: [],
  };
}

function changes({ previous, changes: all }: ReportFacts): readonly Block[] {
  const counts = Object.entries(changeSentences).flatMap(([kind, sentence]) => {
    const having = all.filter(({ kinds }) => kinds.includes(kind as ChangeKind));
    return having.length > 0 ? [sentence(reportTexts.tasks(describeCount(having.length)))] : [];
  });
  if (!previous || counts.length === 0) return [];
  const since = [describePeriod(previous.period, previous.year), describeDay(previous.asOf)] as const;
  return [{ kind: 'paragraph', text: bodyTexts.changesSince(...since, counts.join(', ')) }];
}
