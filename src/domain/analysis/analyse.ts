import type { Analysis, Difference, FollowedIndicator, FollowedTask } from './Analysis';
import type { PlainDate } from '../calendar/PlainDate';
import { NO_CHOICES, type UserChoices } from './UserChoices';
import { followedTables, type FollowedTables } from './followedTables';
import { judgeIndicator } from '../indicator/judgeIndicator';
import { parseTarget } from '../indicator/parseTarget';
import type { Indicator } from '../table/Indicator';
import { compareIndicators } from './compareIndicators';
import { compareWithPlan } from './compareWithPlan';
import { completeFromPlan } from '../plan/completeFromPlan';
import { differenceMark } from './differenceMark';
import { matchIndicator } from '../plan/matchIndicator';
import { matchTasks } from '../plan/matchTasks';
import type { Plan, PlanTask } from '../plan/Plan';
import { planOfYear } from '../plan/planOfYear';
import type { Problem } from '../problem/Problem';
import { judgeTask } from '../progress/judgeTask';
import { earlierReports } from '../record/earlierReports';
import { inMonth } from '../schedule/inMonth';
import { readSchedule } from '../schedule/readSchedule';
import type { Settings } from '../settings/Settings';
import { OWN_SOURCE } from '../table/ownMarks';
import { planMonth } from '../table/planMonth';
import { planYear } from '../table/planYear';
import { correctSections } from '../table/rows/correctSections';
import { legacyProblems } from '../table/rows/legacyProblems';
import { readIndicators } from '../table/readIndicators';
import { readTasks, type TaskReading } from '../table/readTasks';
import type { Grid } from '../sheet/Grid';
import type { Snapshot } from '../sheet/Snapshot';
import type { Task } from '../table/Task';
import { isBlank, type TypedCell } from '../sheet/TypedCell';

export interface AnalyseOptions {
  readonly asOf: PlainDate;
  /** The plan year, where the sheet does not tell it. */
  readonly year?: number;
  readonly sheet?: string;
  readonly settings: Pick<Settings, 'soonDays' | 'raiseBy'>;
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
  const year = options.year ?? yearOf(tables) ?? asOf.year;
  const plan = planOfYear(year);
  const readings = tables.plans.map(({ sheet, table }, i) =>
    placedIn(i, readTasks(sheet, table), planMonth(sheet, table.headerRow)),
  );
  const sections = readings.flatMap((reading) => reading.sections);
  const written = correctSections(
    readings.flatMap((reading) => reading.tasks),
    sections,
    choices.sections,
  );
  const compared = comparePlans(written, plan, tables);
  const tasks = written.map((task) => follow(task, compared.matches.get(task), year, options));
  const indicatorReadings = tables.indicators.map(({ sheet, table }) => readIndicators(sheet, table));
  const indicators = indicatorReadings
    .flatMap((reading) => reading.indicators)
    .map((indicator) => judged(indicator, plan, settings));
  const source = sourceOf(tables);
  const differences = [...compared.differences, ...(plan ? compareIndicators(indicators, plan) : [])];
  const isKept = (difference: Difference): boolean => choices.kept.includes(differenceMark(difference));
  return {
    analysis: {
      asOf,
      year,
      plan,
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
        ...legacyProblems(sheetsRead(tables)),
        ...readings.flatMap((reading) => reading.problems),
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

function yearOf({ plans, indicators }: FollowedTables): number | undefined {
  return [...plans, ...indicators]
    .map(({ sheet, table }) => planYear(sheet, table.headerRow))
    .find((year) => year !== undefined);
}

/** A tracker names the sheet that it was made from; one made from the plan that ships names none. */
function sourceOf({ plans: [first] }: FollowedTables): string {
  if (!first) return '';
  const { name, properties } = first.sheet;
  const madeFrom = properties[OWN_SOURCE] ?? '';
  return madeFrom === '' ? name : madeFrom;
}

function follow(
  written: Task,
  planned: PlanTask | undefined,
  year: number,
  { asOf, settings }: AnalyseOptions,
): FollowedTask {
  const task = completeFromPlan(written, planned);
  const time = deadlineCell(task);
  const schedule = readSchedule(time, year);
  const judgement = judgeTask({
    schedule,
    time,
    recorded: task.recorded,
    asOf,
    year,
    soonDays: settings.soonDays,
  });
  return { ...task, schedule, judgement, ...(planned && { planNo: planned.no }) };
}

/** A table without a column of times may have one of due dates, where people write "Thường xuyên" as well. */
const deadlineCell = ({ time, recorded }: Task): TypedCell =>
  time.cell === '' && isBlank(time) ? (recorded.due ?? time) : time;

function judged(
  indicator: Indicator,
  plan: Plan | undefined,
  settings: Pick<Settings, 'raiseBy'>,
): FollowedIndicator {
  const planned = plan && matchIndicator(indicator, plan);
  const central = planned && parseTarget(planned.target, planned.measure);
  return { ...indicator, judgement: judgeIndicator(indicator, central, settings) };
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
