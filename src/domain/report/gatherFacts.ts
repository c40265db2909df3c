import type { Analysis } from '../analysis/Analysis';
import { indicatorOutlooks } from '../analysis/indicatorOutlooks';
import { changesSince } from '../analysis/changesSince';
import { previousReport } from '../record/previousReport';
import type { Settings } from '../settings/Settings';
import { buildChangeTable } from './buildChangeTable';
import { buildIndicatorTable } from './buildIndicatorTable';
import { buildLateTable } from './buildLateTable';
import { buildOutlookTable } from './buildOutlookTable';
import { buildSectionTable } from './buildSectionTable';
import { buildStatusTable } from './buildStatusTable';
import { buildTaskTable } from './buildTaskTable';
import { buildUnitTable } from './buildUnitTable';
import { describePeriod } from '../period/describePeriod';
import { spellOutAgency } from '../settings/issuingAgency';
import type { Period } from '../period/Period';
import { periodWindow } from '../period/periodWindow';
import { placeTables, type PlacedAnnex } from './placeTables';
import type { ReportTable, TableId } from './Report';
import type { ReportFacts } from './ReportFacts';
import { reportTexts } from './report.vi';

/** All that the body is written from, and the tables that become annexes. */
export function gatherFacts(
  analysis: Analysis,
  settings: Settings,
  period: Period,
): { readonly facts: ReportFacts; readonly annexes: readonly PlacedAnnex[] } {
  const { year, asOf } = analysis;
  const window = periodWindow(period, year, settings);
  const outlooks = indicatorOutlooks(analysis, settings, period);
  const previous = previousReport(analysis.earlierReports, { period, year, window, asOf });
  const changes = previous?.tasks ? changesSince(analysis.tasks, previous.tasks) : [];
  const tables: Readonly<Record<TableId, ReportTable>> = {
    tasks: buildTaskTable(analysis),
    statuses: buildStatusTable(analysis.tasks),
    sections: buildSectionTable(analysis),
    units: buildUnitTable(analysis.tasks),
    indicators: buildIndicatorTable(analysis, settings),
    outlook: buildOutlookTable(outlooks),
    late: buildLateTable(analysis),
    changes: buildChangeTable(changes),
  };
  const annexes = placeTables(tables);
  const facts: ReportFacts = {
    analysis,
    settings,
    window,
    period: describePeriod(period, year),
    agency: spellOutAgency(settings.agency) || reportTexts.blank,
    outlooks,
    previous: previous?.tasks ? previous : undefined,
    changes,
    tables,
    annexOf: (table) => annexes.find(({ id }) => id === table)?.heading ?? '',
  };
  return { facts, annexes };
}
