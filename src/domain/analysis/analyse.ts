import type { Analysis, Difference, FollowedIndicator, FollowedTask } from './Analysis';
import { lastDayOfMonth, type PlainDate } from '../calendar/PlainDate';
import { NO_CHOICES, type UserChoices } from './UserChoices';
import { followedTables, type FollowedTables } from './followedTables';
import type { TargetPolicy } from '../indicator/assignTarget';
import { judgeIndicator } from '../indicator/judgeIndicator';
import { describeTarget } from '../indicator/describeTarget';
import { readTarget } from '../indicator/readTarget';
import { parseTarget } from '../indicator/parseTarget';
import type { Indicator } from '../table/Indicator';
import { compareIndicators } from './compareIndicators';
import { compareWithPlan } from './compareWithPlan';
import { completeFromPlan } from '../plan/completeFromPlan';
import { differenceMark } from './differenceMark';
import { matchIndicator } from '../plan/matchIndicator';
import { matchTasks } from '../plan/matchTasks';
import type { Plan, PlanTask } from '../plan/Plan';
import { targetRuleOf } from '../plan/targetRuleOf';
import { planOfYear } from '../plan/planOfYear';
import type { PlanYear } from '../plan/year/PlanYear';
import { readPlanYear } from '../plan/year/readPlanYear';
import type { Problem } from '../problem/Problem';
import { yearProblems } from './yearProblems';
import { reportedQuarter } from '../period/defaultPeriod';
import type { AsOf } from '../progress/PartJudgement';
import { judgeTask } from '../progress/judgeTask';
import { earlierReports } from '../record/earlierReports';
import { inMonth } from '../schedule/inMonth';
import { readSchedule } from '../schedule/readSchedule';
import type { Settings } from '../settings/Settings';
import { ownKind, OWN_SOURCE } from '../table/ownMarks';
import { planMonth } from '../table/planMonth';
import { correctSections } from '../table/rows/correctSections';
import { legacyProblems } from '../table/rows/legacyProblems';
import { readIndicators } from '../table/readIndicators';
import { readTasks, type TaskReading } from '../table/readTasks';
import { cellReference } from '../sheet/cellAddress';
import type { Grid } from '../sheet/Grid';
import type { Snapshot } from '../sheet/Snapshot';
import type { Task } from '../table/Task';
import { isBlank, type TypedCell } from '../sheet/TypedCell';

export interface AnalyseOptions {
  readonly asOf: PlainDate;
  /** The plan year that the user set. */
  readonly year?: number;
  readonly sheet?: string;
  readonly settings: Pick<
    Settings,
    'soonDays' | 'reportDay' | 'raiseBy' | 'raiseTargets' | 'periodCalendar' | 'unitSince'
  >;
  readonly choices?: UserChoices;
}

/** The analysis with the tables that writing needs. */
export interface WorkbookReading {
  readonly analysis: Analysis;
  readonly tables: FollowedTables;
  /** Whether the tasks are those of the plan that ships for the year. */
  readonly isPlanOfYear: boolean;
  /** Differences from the plan that the user decided to keep: they are not listed. */
  readonly kept: readonly Difference[];
}

/** Everything that is decided about a workbook, from one snapshot. */
export function analyse(snapshot: Snapshot, options: AnalyseOptions): WorkbookReading {
  const { asOf, settings, choices = NO_CHOICES } = options;
  const tables = followedTables(snapshot, options.sheet, choices.columns);
  const readings = tables.plans.map(({ sheet, table }, i) =>
    placedIn(i, readTasks(sheet, table), planMonth(sheet, table.headerRow)),
  );
  const sections = readings.flatMap((reading) => reading.sections);
  const written = correctSections(
    readings.flatMap((reading) => reading.tasks),
    sections,
    choices.sections,
  );
  const planYear = yearOf(tables, written, snapshot.fileName, options);
  const { year } = planYear;
  const plan = planOfYear(year);
  const compared = comparePlans(written, plan, tables);
  const frame = frameOf(planYear, isFollowed(plan, written, compared.matches) ? plan : undefined, options);
  const isPlaced = (task: Task): boolean => !task.unplaced || compared.matches.has(task);
  const tasks = written.filter(isPlaced).map((task) => follow(task, compared.matches.get(task), frame));
  const indicatorReadings = tables.indicators.map(({ sheet, table }) => readIndicators(sheet, table, year));
  const read = indicatorReadings.flatMap((reading) => reading.indicators);
  const rule = targetRuleOf({
    plan: isFollowed(plan, written, compared.matches, read) ? plan : undefined,
    issued: planYear.issued,
    places: tables.grids.map((sheet, i) => ({ sheet, tables: tables.sheets[i]?.tables ?? [] })),
    wanted: settings.raiseTargets,
  });
  const indicators = read.map((indicator) => judged(indicator, plan, { raiseBy: settings.raiseBy, rule }));
  const source = sourceOf(tables);
  const differences = [...compared.differences, ...(plan ? compareIndicators(indicators, plan) : [])];
  const isKept = (difference: Difference): boolean => choices.kept.includes(differenceMark(difference));
  return {
    analysis: {
      asOf,
      year,
      planYear,
      plan,
      ...(rule && { targetRule: rule }),
      sheets: tables.sheets,
      source,
      sections,
      tasks,
      indicators,
      differences: differences.filter((difference) => !isKept(difference)),
      missing: compared.missing,
      outside: compared.outside,
      problems: saidOnce([
        ...severalPlans(tables),
        ...unusedIndicators(tables),
        ...yearProblems(planYear, tasks),
        ...legacyProblems(sheetsRead(tables)),
        ...readings.flatMap((reading) => reading.problems),
        ...written.flatMap((task) => (isPlaced(task) ? [] : (task.unplaced ?? []))),
        ...tasks.flatMap((task) => task.judgement.problems),
        ...indicatorReadings.flatMap((reading) => reading.problems),
        ...indicators.flatMap((indicator) => indicator.judgement.problems),
      ]),
      earlierReports: earlierReports(snapshot, year, source),
    },
    tables,
    isPlanOfYear: compared.matches.size > 0,
    kept: differences.filter(isKept),
  };
}

/** Tasks and sections with the table that they stand in, times with the month that its title names. */
function placedIn(
  table: number,
  { tasks, sections, ...reading }: TaskReading,
  month: number | undefined,
): TaskReading {
  if (table === 0 && month === undefined) return { tasks, sections, ...reading };
  const place = table === 0 ? {} : { table };
  return {
    ...reading,
    tasks: tasks.map((task) => ({ ...task, ...place, time: inMonth(task.time, month) })),
    sections: sections.map((section) => ({ ...section, ...place })),
  };
}

/** The sheets that are followed, and those in which no table was found: perhaps because nobody could read them. */
function sheetsRead({ grids, plans, indicators, sheets }: FollowedTables): readonly Grid[] {
  const followed = new Set([...plans, ...indicators].map(({ sheet }) => sheet));
  return grids.filter((sheet, i) => followed.has(sheet) || sheets[i]?.tables.length === 0);
}

function yearOf(
  { grids, plans, indicators, sheets }: FollowedTables,
  tasks: readonly Task[],
  fileName: string | undefined,
  { asOf, year }: AnalyseOptions,
): PlanYear {
  const placed = [...plans, ...indicators];
  const followed = [...new Set(placed.map(({ sheet }) => sheet))];
  const sources = followed.map(({ properties }) => properties[OWN_SOURCE] ?? '');
  return readPlanYear({
    followed: followed.map((sheet) => ({
      sheet,
      tables: placed.filter((each) => each.sheet === sheet).map(({ table }) => table),
      tasks: tasks.filter((task) => task.sheet === sheet.name),
    })),
    others: grids.filter(
      (sheet, i) =>
        sources.includes(sheet.name) ||
        (sheets[i]?.tables.length === 0 && sheet.visibility === 'visible' && ownKind(sheet) === ''),
    ),
    fileName,
    given: year,
    dataYear: asOf.year,
  });
}

/** A tracker names the sheet that it was made from; one made from the plan that ships names none. */
function sourceOf({ plans: [first] }: FollowedTables): string {
  if (!first) return '';
  const { name, properties } = first.sheet;
  const madeFrom = properties[OWN_SOURCE] ?? '';
  return madeFrom === '' ? name : madeFrom;
}

/** What the tasks are judged by: the day, the plan's years and its own day, the quarter that is reported on. */
function frameOf(
  { year, span, issued }: PlanYear,
  followed: Plan | undefined,
  { asOf, settings }: AnalyseOptions,
): AsOf {
  const since = reportedQuarter(asOf, year, settings).from;
  const own = issued ?? followed?.decision.date;
  return {
    ...{ asOf, year, since },
    soonDays: settings.soonDays,
    reportDay: settings.reportDay,
    end: lastDayOfMonth(span?.[1] ?? year, 12),
    ...(own && { issued: own }),
  };
}

function follow(written: Task, planned: PlanTask | undefined, frame: AsOf): FollowedTask {
  const { unplaced, ...task } = completeFromPlan(written, planned);
  const time = deadlineCell(task);
  const schedule = readSchedule(time, frame.year);
  const { content, recorded } = task;
  const judgement = judgeTask({ ...frame, schedule, content, time, recorded });
  return { ...task, schedule, judgement, ...(planned && { planNo: planned.no }) };
}

/** A table without a column of times may have one of due dates, where people write "Thường xuyên" as well. */
const deadlineCell = ({ time, recorded }: Task): TypedCell =>
  time.cell === '' && isBlank(time) ? (recorded.due ?? time) : time;

function judged(indicator: Indicator, plan: Plan | undefined, policy: TargetPolicy): FollowedIndicator {
  const planned = plan && matchIndicator(indicator, plan);
  const central = planned && parseTarget(planned.target, planned.measure);
  return { ...indicator, judgement: judgeIndicator(indicator, central, policy) };
}

/** Beside tasks of another plan, from this many on equal indicators are no chance. */
const MANY_INDICATORS = 3;

/** Whether most of the tasks, or most of the indicators with their targets, are those of the plan. */
function isFollowed(
  plan: Plan | undefined,
  tasks: readonly Task[],
  matches: ReadonlyMap<Task, PlanTask>,
  indicators: readonly Indicator[] = [],
): boolean {
  if (!plan) return false;
  if (tasks.length > 0 && matches.size * 2 >= tasks.length) return true;
  const known = indicators.filter((indicator) => hasPlannedTarget(indicator, plan)).length;
  return known >= (tasks.length > 0 ? MANY_INDICATORS : 1) && known * 2 >= indicators.length;
}

function hasPlannedTarget(indicator: Indicator, plan: Plan): boolean {
  const planned = matchIndicator(indicator, plan);
  if (!planned) return false;
  const target = parseTarget(planned.target, planned.measure);
  const written = readTarget(indicator, target.unit, target).target;
  return describeTarget(written) === describeTarget(target);
}

/** Each sheet is held against the plan on its own: five wards in one workbook have five plans. */
function comparePlans(
  tasks: readonly Task[],
  plan: Plan | undefined,
  tables: FollowedTables,
): Pick<Analysis, 'differences' | 'missing' | 'outside'> & { matches: ReadonlyMap<Task, PlanTask> } {
  if (!plan) return { differences: [], missing: [], outside: [], matches: new Map() };
  const names = [...new Set(tables.plans.map(({ sheet }) => sheet.name))];
  const perSheet = names.map((name) => {
    const own = tasks.filter((task) => task.sheet === name);
    const matches = matchTasks(own, plan);
    return { matches, ...compareWithPlan(own, plan, matches) };
  });
  return {
    differences: perSheet.flatMap((compared) => compared.differences),
    missing: perSheet.flatMap((compared) => compared.missing),
    outside: perSheet.flatMap((compared) => compared.outside),
    matches: new Map(perSheet.flatMap((compared) => [...compared.matches])),
  };
}

function unusedIndicators({ indicators, unusedIndicators: unused }: FollowedTables): Problem[] {
  return unused.map(({ sheet, table }) => ({
    code: 'indicatorsUnused',
    severity: 'warning',
    cell: cellReference(sheet.name, table.firstRow, table.columns[0]?.column ?? 0),
    written: sheet.name,
    details: { followed: indicators[0]?.sheet.name ?? '' },
  }));
}

/** Of dates that their own time phrases contradict nothing more need be said of their column. */
function saidOnce(problems: readonly Problem[]): readonly Problem[] {
  const swapped = new Set(problems.flatMap(({ code, cell }) => (code === 'dateSwapped' ? [cell] : [])));
  return problems.filter(({ code, cell, details }) => {
    const sheet = cell.slice(0, cell.lastIndexOf('!'));
    const addresses = String(details?.['cells']).split(', ');
    return code !== 'datesMixed' || !addresses.every((address) => swapped.has(`${sheet}!${address}`));
  });
}

function severalPlans({ choices, isUndecided }: FollowedTables): Problem[] {
  if (!isUndecided) return [];
  return [{ code: 'severalPlans', severity: 'warning', cell: choices[0] ?? '', written: choices.join(', ') }];
}
