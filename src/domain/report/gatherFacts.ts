import type { Analysis } from '../analysis/Analysis';
import { indicatorOutlooks } from '../analysis/indicatorOutlooks';
import { changesSince } from '../analysis/changesSince';
import { nextPeriod } from '../period/nextPeriod';
import { previousReport } from '../record/previousReport';
import type { ReportKind, Settings } from '../settings/Settings';
import { isProcedurePlan } from '../settings/planInTitles';
import { buildIndicatorTable } from './buildIndicatorTable';
import { buildLateTable } from './buildLateTable';
import { buildOutlookTable } from './buildOutlookTable';
import { buildSectionTable } from './buildSectionTable';
import { buildStatusTable } from './buildStatusTable';
import { buildTaskTable } from './buildTaskTable';
import { describePeriod } from '../period/describePeriod';
import { spellOutAgency } from '../settings/issuingAgency';
import type { Period } from '../period/Period';
import { periodWindow } from '../period/periodWindow';
import { placeTables, type PlacedAnnex } from './placeTables';
import type { ReportTable, TableId } from './Report';
import type { ReportFacts } from './ReportFacts';
import { reportTexts, subjects } from './report.vi';

/** All that the body is written from, and the tables that become annexes. */
export function gatherFacts(
  analysis: Analysis,
  settings: Settings,
  period: Period,
): { readonly facts: ReportFacts; readonly annexes: readonly PlacedAnnex[] } {
  const { year, asOf } = analysis;
  const window = periodWindow(period, year, settings);
  const outlooks = settings.outlook ? indicatorOutlooks(analysis, settings, period) : [];
  const previous = previousReport(analysis.earlierReports, { period, year, window, asOf });
  const tables: Readonly<Record<TableId, ReportTable>> = {
    tasks: buildTaskTable(analysis),
    statuses: buildStatusTable(analysis.tasks, settings),
    sections: buildSectionTable(analysis),
    indicators: buildIndicatorTable(analysis, settings),
    outlook: buildOutlookTable(outlooks),
    late: buildLateTable(analysis),
  };
  const annexes = placeTables(tables);
  const kind = kindOf(settings);
  const named = describePeriod(period, year);
  const plan = settings.planName || reportTexts.planUnnamed;
  const facts: ReportFacts = {
    analysis,
    settings,
    kind,
    window,
    period: named,
    next: nextPeriod(period, year),
    subject: subjects[kind](kind === 'plan' && plan.endsWith(named) ? '' : named, spellOutAgency(plan)),
    plan,
    agency: spellOutAgency(settings.agency) || reportTexts.blank,
    outlooks,
    previous: previous?.tasks ? previous : undefined,
    changes: previous?.tasks ? changesSince(analysis.tasks, previous.tasks) : [],
    tables,
    annexOf: (table) => annexes.find(({ id }) => id === table)?.heading ?? '',
  };
  return { facts, annexes };
}

const kindOf = ({ reportKind, planName }: Settings): ReportKind =>
  reportKind !== 'asPlan' ? reportKind : isProcedurePlan(planName) ? 'ksttc' : 'plan';
