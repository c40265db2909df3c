import type { FollowedTask } from '../analysis/Analysis';
import { compareDates } from '../calendar/PlainDate';
import type { Status } from '../progress/Judgement';
import { formatNumber } from '../text/formatNumber';
import { bodyTexts, reportTexts, statusSentences } from './report.vi';
import { buildChangePart } from './buildChangePart';
import { describeCount } from './describeCount';
import { describeDay } from '../calendar/describeDay';
import { introduceTable } from './introduceTable';
import { punctuateItems } from './punctuateItems';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';
import { statusCounter } from './taskCounts';
import { isCollective } from '../table/offices/officeWords';
import { listTasks } from './listTasks';
import { unitShares, type UnitShare } from './unitShares';

/** I. Kết quả thực hiện kế hoạch: overall, by section, by office, what has changed. */
export function buildResultPart(facts: ReportFacts): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: bodyTexts.results };
  if (facts.analysis.tasks.length === 0) return [heading, { kind: 'paragraph', text: bodyTexts.noTasks }];
  return [
    heading,
    { kind: 'heading', level: 2, text: bodyTexts.overall },
    ...overall(facts),
    { kind: 'heading', level: 2, text: bodyTexts.bySection },
    ...bySection(facts),
    { kind: 'heading', level: 2, text: bodyTexts.byUnit },
    ...byUnit(facts),
    ...buildChangePart(facts),
  ];
}

const tasksIn = (count: number): string => reportTexts.tasks(describeCount(count));

const countOf = (tasks: readonly unknown[]): string => tasksIn(tasks.length);

function overall({ analysis, settings, window, tables, annexOf }: ReportFacts): Block[] {
  const { tasks, asOf } = analysis;
  const inWindow = tasks.filter(({ judgement: { completedOn } }) =>
    completedOn.some((date) => compareDates(date, window.from) >= 0 && compareDates(date, window.to) <= 0),
  );
  return [
    { kind: 'paragraph', text: bodyTexts.overallOf(describeDay(asOf), countOf(tasks)) },
    ...punctuateItems(statusItems(tasks)),
    ...(settings.charts ? [{ kind: 'table', table: tables.statuses } satisfies Block] : []),
    {
      kind: 'paragraph',
      text: inWindow.length > 0 ? bodyTexts.doneInWindow(countOf(inWindow)) : bodyTexts.noneInWindow,
    },
    ...planGaps(analysis),
    { kind: 'paragraph', text: bodyTexts.taskDetails(annexOf('tasks')) },
  ];
}

/** What is done, then the other statuses that occur. */
function statusItems(tasks: readonly FollowedTask[]): string[] {
  const having = statusCounter(tasks);
  const others = Object.entries(statusSentences).flatMap(([status, sentence]) => {
    const count = having(status as Status);
    return count > 0 ? [sentence(tasksIn(count))] : [];
  });
  return [doneItem(having('done'), having('doneLate'), tasks.length), ...others];
}

function doneItem(inTime: number, late: number, all: number): string {
  const done = inTime + late;
  if (done === 0) return bodyTexts.noneDone;
  const share = formatNumber((done * 100) / all);
  const apart = late > 0 ? bodyTexts.doneApart(tasksIn(inTime), tasksIn(late)) : '';
  return bodyTexts.done(tasksIn(done), share) + apart;
}

/** Said only of a sheet that follows the year's plan: most of its tasks are there. */
function planGaps({ plan, tasks, missing, outside }: ReportFacts['analysis']): Block[] {
  const followsPlan = plan !== undefined && missing.length * 2 < plan.tasks.length;
  if (!followsPlan || outside.length * 2 > tasks.length) return [];
  return [
    ...(missing.length > 0 ? [bodyTexts.missing(countOf(missing), missing.join(', '))] : []),
    ...(outside.length > 0 ? [bodyTexts.outside(countOf(outside))] : []),
  ].map((text) => ({ kind: 'paragraph', text }));
}

function bySection(facts: ReportFacts): Block[] {
  const groups = facts.tables.sections.rows.filter(({ kind }) => kind === 'data');
  return groups.length === 0
    ? [{ kind: 'paragraph', text: bodyTexts.noSections }]
    : introduceTable(facts, 'sections', bodyTexts.sections(describeCount(groups.length)));
}

function byUnit(facts: ReportFacts): Block[] {
  const { tasks } = facts.analysis;
  const annex = facts.annexOf('tasks');
  const shares = unitShares(tasks);
  const isNamed = ({ lead, cooperating }: FollowedTask): boolean => lead.length + cooperating.length > 0;
  const named = tasks.filter(isNamed);
  const withoutUnit = tasks.filter((task) => !isNamed(task));
  if (named.length === 0) return [{ kind: 'paragraph', text: bodyTexts.noUnits }];
  const withoutLead = named.filter(({ lead }) => lead.every(isCollective));
  const gaps = [
    ...(withoutLead.length > 0
      ? [bodyTexts.tasksWithoutLead(countOf(withoutLead), listTasks(withoutLead, annex))]
      : []),
    ...(withoutUnit.length > 0
      ? [bodyTexts.tasksWithoutUnit(countOf(withoutUnit), listTasks(withoutUnit, annex))]
      : []),
  ];
  return [
    ...gaps.map((text): Block => ({ kind: 'paragraph', text })),
    ...(shares.length > 0 ? introduceTable(facts, 'units', bodyTexts.units(countUnits(shares))) : []),
  ];
}

/** "03 cơ quan, đơn vị chủ trì"; a part that no office has is not spoken of. */
function countUnits(shares: readonly UnitShare[]): string[] {
  const leading = shares.filter(({ lead }) => lead.length > 0);
  const cooperating = shares.filter((share) => share.cooperating.length > 0);
  return [
    ...(leading.length > 0 ? [bodyTexts.leading(describeCount(leading.length))] : []),
    ...(cooperating.length > 0 ? [bodyTexts.cooperating(describeCount(cooperating.length))] : []),
  ];
}
