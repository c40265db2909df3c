import type { FollowedTask } from '../analysis/Analysis';
import { describeDay } from '../calendar/describeDay';
import { lowerFirst } from '../text/normalLetters';
import { withoutEndMarks } from '../text/withoutEndMarks';
import { describeCount } from './describeCount';
import { isMissed } from './indicatorVerdict';
import type { Part } from './numberParts';
import { punctuateItems } from './punctuateItems';
import { bodyTexts, reportTexts } from './report.vi';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';
import { taskName } from './taskName';
import { tasksIn } from './standing';
import { daysText, nameWithOccasions } from './taskLines';
import { isThisReport } from './isThisReport';
import { typedCause } from './typedCause';

/** Names of indicators in a sentence; more stand in their table. */
const MOST_NAMES = 3;

/** III: what is late, what was done late, which targets are missed, and why, as far as somebody wrote it down. */
export function buildShortcomingPart(facts: ReportFacts): Part {
  const { tasks, indicators } = facts.analysis;
  const late = tasksIn(tasks, 'behind');
  const doneLate = tasks.filter(({ judgement }) => judgement.status === 'doneLate');
  const missed = indicators.filter(isMissed);
  const lacks = late.length + doneLate.length + missed.length > 0;
  const isExplained =
    missed.length === 0 &&
    [...late, ...doneLate].every((task) => typedCause(task) !== '' || isThisReport(task, facts));
  return {
    title: bodyTexts.shortcomings,
    blocks: [],
    sections: [
      { title: bodyTexts.late, blocks: late.length > 0 ? lateBlocks(late, facts) : [] },
      { title: bodyTexts.doneLate, blocks: punctuateItems(doneLate.map(doneLateItem)) },
      { title: bodyTexts.notMet, blocks: missed.length > 0 ? [notMet(missed.map(({ name }) => name))] : [] },
      { title: bodyTexts.causes, blocks: lacks && !isExplained ? [{ kind: 'room' }, { kind: 'room' }] : [] },
    ],
  };
}

/** Up to this many stand as dash lines, unless causes are known. */
export const MOST_LINES = 10;

function lateBlocks(late: readonly FollowedTask[], facts: ReportFacts): readonly Block[] {
  const sentence = bodyTexts.lateOf(reportTexts.tasks(describeCount(late.length)));
  const annex = facts.annexOf('late');
  if (annex !== '') return [{ kind: 'paragraph', text: bodyTexts.tableInAnnex(sentence, annex) }];
  const isTable = late.length > MOST_LINES || late.some((task) => typedCause(task) !== '');
  return [
    { kind: 'paragraph', text: `${sentence}:` },
    ...(isTable
      ? [{ kind: 'table', table: facts.tables.late } satisfies Block]
      : punctuateItems(late.map((task) => lateItem(task, facts)))),
  ];
}

function lateItem(task: FollowedTask, facts: ReportFacts): string {
  const { missed } = task.judgement;
  const name = nameWithOccasions(task, missed);
  const said = isThisReport(task, facts) ? bodyTexts.inUnit(name, bodyTexts.thisReport) : name;
  return missed.length === 0 ? said : bodyTexts.byDay(said, daysText(missed));
}

function doneLateItem(task: FollowedTask): string {
  const { due, completedOn } = task.judgement;
  const item = bodyTexts.doneLateItem(
    taskName(task),
    daysText(due) || reportTexts.blank,
    completedOn.map(describeDay).join(', ') || reportTexts.blank,
  );
  const cause = typedCause(task);
  return cause === '' ? item : bodyTexts.causeItem(item, cause);
}

function notMet(names: readonly string[]): Block {
  const listed = names.map((name) => lowerFirst(withoutEndMarks(name))).join(', ');
  return {
    kind: 'paragraph',
    text: bodyTexts.notMetOf(describeCount(names.length), names.length > MOST_NAMES ? '' : `: ${listed}`),
  };
}
