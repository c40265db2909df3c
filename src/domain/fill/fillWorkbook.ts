import type { Analysis } from '../analysis/Analysis';
import type { WorkbookReading } from '../analysis/analyse';
import { indicatorText, trackerText } from '../table/table.vi';
import type { Edit } from '../sheet/Edit';
import { freeSheetName } from '../sheet/freeSheetName';
import { ownKind } from '../table/ownMarks';
import type { Snapshot } from '../sheet/Snapshot';
import { buildIndicatorSheet } from './buildIndicatorSheet';
import { buildTracker } from './buildTracker';
import { fillIndicators } from './fillIndicators';
import { fillPlan } from './fillPlan';
import { refreshAsOf } from './refreshAsOf';
import type { PlacedTable } from '../analysis/followedTables';

export interface Filling {
  readonly edits: readonly Edit[];
  /** The sheet in which the tasks are followed from now on. */
  readonly trackerSheet: string;
  /** '' when there are no indicators to follow. */
  readonly indicatorSheet: string;
}

/**
 * Fills a workbook that has a plan: a well-formed sheet in place, a pasted one in a clean sheet beside it.
 * `reading` follows exactly one plan sheet.
 */
export function fillWorkbook(snapshot: Snapshot, reading: WorkbookReading): Filling {
  const { analysis, tables } = reading;
  const [plan, ...more] = tables.plans;
  const isPasted = plan?.table.layout === 'pasted' || more.length > 0;
  const source = plan?.sheet.name ?? '';
  const tracker = plan && !isPasted ? fillPlanTable(plan, analysis) : newTracker(snapshot, analysis, source);
  const indicators = followIndicators(snapshot, reading, isPasted);
  return {
    edits: [...tracker.edits, ...indicators.edits],
    trackerSheet: tracker.sheet,
    indicatorSheet: indicators.sheet,
  };
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

/** The indicator table goes the way of the plan: filled in place, or copied to a sheet of ours. */
function followIndicators(
  { sheets }: Snapshot,
  { analysis, tables }: WorkbookReading,
  isPasted: boolean,
): FilledSheet {
  if (analysis.indicators.length === 0) return { sheet: '', edits: [] };
  const [first] = tables.indicators;
  const isOurs = tables.indicators.every(({ sheet }) => ownKind(sheet) === 'indicators');
  const mayFill =
    first !== undefined && tables.indicators.every(({ table }) => table.layout === 'wellFormed');
  if (!mayFill || (isPasted && !isOurs)) {
    const sheet = freeSheetName(indicatorText.sheetName, sheets);
    return { sheet, edits: buildIndicatorSheet(analysis, sheet, first?.sheet.name ?? '') };
  }
  return {
    sheet: first.sheet.name,
    edits: tables.indicators.flatMap(({ sheet, table }) => [
      ...refreshAsOf(sheet, analysis.asOf),
      ...fillIndicators(
        sheet,
        table,
        analysis.indicators.filter((item) => item.sheet === sheet.name),
        analysis.year,
        analysis.plan,
      ),
    ]),
  };
}
