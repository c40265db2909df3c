import type { Analysis } from '../analysis/Analysis';
import type { WorkbookReading } from '../analysis/analyse';
import { indicatorText, trackerText } from '../table/table.vi';
import type { Edit } from '../sheet/Edit';
import { freeSheetName } from '../sheet/freeSheetName';
import type { Snapshot } from '../sheet/Snapshot';
import { buildIndicatorSheet } from './buildIndicatorSheet';
import { buildTracker } from './buildTracker';
import { fillIndicators } from './fillIndicators';
import { fillPlan } from './fillPlan';
import { refreshAsOf } from './refreshAsOf';
import type { Table } from '../table/Table';
import type { PlacedTable } from '../analysis/followedTables';

export interface Filling {
  readonly edits: readonly Edit[];
  /** The sheet in which the tasks are followed from now on; '' where there are indicators alone. */
  readonly trackerSheet: string;
  /** '' when there are no indicators to follow. */
  readonly indicatorSheet: string;
}

/**
 * Fills a workbook that has a plan or indicators: a well-formed sheet in place, a pasted one in a clean sheet beside it.
 * `reading` follows one plan sheet at most.
 */
export function fillWorkbook(snapshot: Snapshot, reading: WorkbookReading): Filling {
  const { tables } = reading;
  const [plan, ...more] = tables.plans;
  const isPasted = plan?.table.layout === 'pasted' || more.length > 0;
  const tracker = trackerOf(snapshot, reading, isPasted);
  const indicators = followIndicators(snapshot, reading, isPasted);
  return {
    edits: [...tracker.edits, ...indicators.edits],
    trackerSheet: tracker.sheet,
    indicatorSheet: indicators.sheet,
  };
}

function trackerOf(
  snapshot: Snapshot,
  { analysis, tables }: WorkbookReading,
  isPasted: boolean,
): FilledSheet {
  const [plan] = tables.plans;
  if (!plan || analysis.tasks.length === 0) return { sheet: '', edits: [] };
  return isPasted ? newTracker(snapshot, analysis, plan.sheet.name) : fillPlanTable(plan, analysis);
}

interface FilledSheet {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

function newTracker({ sheets }: Snapshot, analysis: Analysis, source: string): FilledSheet {
  const sheet = freeSheetName(trackerText.sheetName, sheets);
  return { sheet, edits: buildTracker(analysis, sheet, source) };
}

function fillPlanTable({ sheet, table }: PlacedTable, { asOf, tasks }: Analysis): FilledSheet {
  return { sheet: sheet.name, edits: [...refreshAsOf(sheet, asOf), ...fillPlan(sheet, table, tasks)] };
}

/**
 * Indicators are followed where people record their results; those of a pasted table, and those that came with a pasted
 * plan, in a sheet of ours.
 */
function followIndicators(
  { sheets }: Snapshot,
  { analysis, tables }: WorkbookReading,
  isPasted: boolean,
): FilledSheet {
  const taken = [...sheets];
  const followed = [...new Set(tables.indicators.map(({ sheet }) => sheet))].map((sheet): FilledSheet => {
    const own = tables.indicators.filter((placed) => placed.sheet === sheet);
    const indicators = analysis.indicators.filter((item) => item.sheet === sheet.name);
    const cameWithPlan =
      isPasted &&
      (tables.plans.some((plan) => plan.sheet === sheet) || !own.some(({ table }) => takesResults(table)));
    if (cameWithPlan || own.some(({ table }) => table.layout === 'pasted')) {
      const name = freeSheetName(indicatorText.sheetName, taken);
      taken.push({ ...sheet, name });
      return { sheet: name, edits: buildIndicatorSheet({ ...analysis, indicators }, name, sheet.name) };
    }
    const filled = own.flatMap(({ table }) =>
      fillIndicators(sheet, table, indicators, analysis.year, analysis.plan),
    );
    return { sheet: sheet.name, edits: [...refreshAsOf(sheet, analysis.asOf), ...filled] };
  });
  return { sheet: followed[0]?.sheet ?? '', edits: followed.flatMap(({ edits }) => edits) };
}

const takesResults = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === 'actual' || role === 'numerator');
