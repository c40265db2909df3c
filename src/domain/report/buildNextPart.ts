import type { FollowedTask } from '../analysis/Analysis';
import { addDays } from '../calendar/dayNumber';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import { describeDay } from '../calendar/describeDay';
import type { DueDate } from '../schedule/Schedule';
import { lowerFirst, upperFirst } from '../text/normalLetters';
import { MOST_LINES } from './buildShortcomingPart';
import { describeCount } from './describeCount';
import { isMissed } from './indicatorVerdict';
import { isThisReport } from './isThisReport';
import type { Part, PartSection } from './numberParts';
import { sectionTitles } from './outline';
import { punctuateItems } from './punctuateItems';
import { bodyTexts, recordTexts, reportTexts } from './report.vi';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';
import { taskName } from './taskName';
import { tasksIn, type Standing } from './standing';
import { daysText, leadText, nameWithOccasions } from './taskLines';

/** IV: overdue work first, then what falls due in the next period, then what goes on. */
export function buildNextPart(facts: ReportFacts): Part {
  const { analysis, next } = facts;
  const dayBefore = addDays(next.from, -1);
  return {
    title: bodyTexts.next(next.name),
    blocks: [],
    sections: [
      { title: bodyTexts.nextLate, blocks: overdue(facts) },
      {
        title: bodyTexts.nextSooner(describeDay(next.from)),
        blocks: dueBetween(analysis.tasks, analysis.asOf, dayBefore),
      },
      { title: bodyTexts.nextDue(next.name), blocks: dueBetween(analysis.tasks, next.from, next.to) },
      ...indicators(facts),
      { title: bodyTexts.nextOngoing, blocks: goingOn('ongoing', bodyTexts.nextOngoingBySection, facts) },
      { title: bodyTexts.nextLinked, blocks: goingOn('linked', bodyTexts.nextLinkedBySection, facts) },
    ],
  };
}

function overdue(facts: ReportFacts): readonly Block[] {
  const { year } = facts.next.from;
  const late = tasksIn(facts.analysis.tasks, 'behind').filter((task) => !isThisReport(task, facts));
  if (late.length === 0) return [];
  const tasks = reportTexts.tasks(describeCount(late.length));
  if (late.length > MOST_LINES) return [{ kind: 'paragraph', text: bodyTexts.nextLateAbove(tasks, year) }];
  return [
    { kind: 'paragraph', text: `${bodyTexts.nextLateOf(tasks, year)}:` },
    ...punctuateItems(
      late.map((task) => bodyTexts.inUnit(nameWithOccasions(task, task.judgement.missed), leadText(task))),
    ),
  ];
}

/** Each with its unit and its deadlines of these days, the first and the last day included, by deadline. */
function dueBetween(tasks: readonly FollowedTask[], from: PlainDate, to: PlainDate): readonly Block[] {
  const lines = tasks
    .map((task) => ({
      task,
      days: openDays(task).filter(({ date }) => compareDates(date, from) >= 0 && compareDates(date, to) <= 0),
    }))
    .filter(({ days }) => days.length > 0)
    .sort((a, b) => compareDates(firstOf(a.days), firstOf(b.days)));
  return punctuateItems(
    lines.map(({ task, days }) =>
      bodyTexts.byDay(bodyTexts.inUnit(nameWithOccasions(task, days), leadText(task)), daysText(days)),
    ),
  );
}

const firstOf = ([first]: readonly DueDate[]): PlainDate => first?.date ?? { year: 0, month: 1, day: 1 };

/** The next deadline and those after it. */
function openDays({ judgement: { next, due } }: FollowedTask): readonly DueDate[] {
  if (next === undefined) return [];
  const later = due.filter(({ date }) => compareDates(date, next.date) > 0);
  return [next, ...later];
}

/** Targets of the year are over with the year's report. */
function indicators({ analysis, next }: ReportFacts): readonly PartSection[] {
  const missed = analysis.indicators.filter(isMissed).length;
  if (missed === 0 || next.from.year > analysis.year) return [];
  const text = bodyTexts.nextIndicatorsOf(describeCount(missed), analysis.year);
  return [{ title: bodyTexts.nextIndicators, blocks: [{ kind: 'paragraph', text }] }];
}

/** More tasks than these are told by their sections. */
const MOST_NAMED = 5;

/** "Số hóa hồ sơ … (Bộ phận Một cửa); …" */
function goingOn(
  standing: Standing,
  bySection: (titles: string) => string,
  { analysis: { tasks, sections }, annexOf }: ReportFacts,
): readonly Block[] {
  const having = tasksIn(tasks, standing);
  if (having.length === 0) return [];
  const titleOf = sectionTitles(sections);
  const titles = [...new Set(having.map((task) => lowerFirst(titleOf(task, task.section))))].filter(Boolean);
  if (having.length > MOST_NAMED && titles.length > 1) {
    return [{ kind: 'paragraph', text: bySection(titles.join('; ')) }];
  }
  const names = having
    .slice(0, MOST_LINES)
    .map((task) => bodyTexts.inUnit(lowerFirst(taskName(task)), leadText(task)));
  const more = having.length - names.length;
  const others = more > 0 ? [recordTexts.others(describeCount(more), annexOf('tasks'))] : [];
  return [{ kind: 'paragraph', text: `${upperFirst([...names, ...others].join('; '))}.` }];
}
