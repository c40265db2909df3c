import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import { buildIndicatorSheet } from '../fill/buildIndicatorSheet';
import { buildTracker } from '../fill/buildTracker';
import { planTextAsSheet } from '../paste/planTextAsSheet';
import { readPlanText } from '../paste/readPlanText';
import { refusal, type Refusal } from '../problem/Refusal';
import { cellReference } from '../sheet/cellAddress';
import type { Edit } from '../sheet/Edit';
import { freeSheetName } from '../sheet/freeSheetName';
import { readGrid } from '../sheet/readGrid';
import type { SheetSnapshot, Snapshot } from '../sheet/Snapshot';
import { ownKind, OWN_SOURCE } from '../table/ownMarks';
import { indicatorText, trackerText } from '../table/table.vi';

export interface TrackerOfSheet {
  readonly edits: readonly Edit[];
  readonly trackerSheet: string;
  /** '' where the sheet has no indicators. */
  readonly indicatorSheet: string;
  readonly tasks: number;
  /** Numbered lines of a running text that were taken for no task: "Sheet1!A40". */
  readonly skipped: readonly string[];
}

/** "Lập sổ theo dõi từ trang này": a clean tracker of what was pasted there, as a table or as running text. */
export function trackerOfSheet(before: Snapshot, input: ReadingInput): TrackerOfSheet | Refusal {
  const name = input.sheet ?? before.activeSheet;
  const sheet = before.sheets.find((candidate) => candidate.name === name);
  if (!sheet) return refusal('sheetMissing', name);
  const made = before.sheets.find(
    (other) => ownKind(other) === 'tracker' && other.properties[OWN_SOURCE] === name,
  );
  if (made) return refusal('trackerThere', made.name);
  const { reading, skipped } = readPasted(before, sheet, input);
  const { tasks, indicators } = reading.analysis;
  if (tasks.length === 0) return refusal('noPlan', name);
  const trackerSheet = freeSheetName(trackerText.sheetName, before.sheets);
  const indicatorSheet = indicators.length === 0 ? '' : freeSheetName(indicatorText.sheetName, before.sheets);
  return {
    ...{ trackerSheet, indicatorSheet, tasks: tasks.length, skipped },
    edits: [
      ...buildTracker(reading.analysis, trackerSheet, name),
      ...(indicatorSheet === '' ? [] : buildIndicatorSheet(reading.analysis, indicatorSheet, name)),
      { kind: 'activate', sheet: trackerSheet },
    ],
  };
}

/** The sheet alone, in its own words: as the table that stands there, else as running text. */
function readPasted(
  before: Snapshot,
  sheet: SheetSnapshot,
  input: ReadingInput,
): { readonly reading: ReturnType<typeof readAnalysis>; readonly skipped: readonly string[] } {
  const readOf = (alone: SheetSnapshot): ReturnType<typeof readAnalysis> =>
    readAnalysis({ ...before, sheets: [alone] }, { ...input, sheet: sheet.name });
  const asTable = readOf(sheet);
  if (asTable.analysis.tasks.length > 0) return { reading: asTable, skipped: [] };
  const text = readPlanText(readGrid(sheet));
  if (!text) return { reading: asTable, skipped: [] };
  const skipped = text.skipped.map((row) => cellReference(sheet.name, row, sheet.used.column));
  return { reading: readOf(planTextAsSheet(sheet, text)), skipped };
}
