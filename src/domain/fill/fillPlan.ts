import type { FollowedTask } from '../analysis/Analysis';
import { ownStatusTexts } from '../progress/statusCell';
import { areaAddress } from '../sheet/cellAddress';
import type { Edit } from '../sheet/Edit';
import { OWN_HIGHLIGHT } from '../table/ownMarks';
import type { Grid } from '../sheet/Grid';
import type { Area } from '../sheet/Snapshot';
import type { Table } from '../table/Table';
import { fillInPlace } from './fillInPlace';
import { highlightEdit } from './highlightRules';
import { taskCells } from './taskCells';
import { secondPlanHeaders, standardColumns, trackingColumns } from '../table/header/trackerColumns';

/** A well-formed plan sheet: blanks filled, missing columns added at its right, late tasks highlighted. */
export function fillPlan(sheet: Grid, table: Table, tasks: readonly FollowedTask[]): readonly Edit[] {
  const filled = fillInPlace({
    sheet,
    table,
    wanted: [...standardColumns, ...trackingColumns].filter(
      ({ role }) => role !== 'no' || !areNumberedInTheirText(table, tasks),
    ),
    computed: ['status', 'daysLate'],
    ownTexts: { status: ownStatusTexts },
    secondHeader: secondPlanHeaders,
    rows: tasks.map((task) => ({
      row: task.row - 1,
      cells: taskCells(task),
      ...(task.filled && { filled: task.filled }),
    })),
  });
  const statusColumn = filled.columnOf.get('status');
  if (statusColumn === undefined || tasks.length === 0) return filled.edits;
  const left = Math.min(...table.columns.map(({ column }) => column));
  const area: Area = {
    row: table.firstRow,
    column: left,
    rowCount: table.lastRow - table.firstRow + 1,
    columnCount: filled.rightEdge - left,
  };
  const highlight = replaceHighlight(
    sheet,
    area,
    statusColumn,
    filled.edits.some(({ kind }) => kind === 'copyFormats'),
  );
  return [...highlight.removal, ...filled.edits, ...highlight.addition];
}

/** "1. Rà soát" needs no column of numbers beside it, and with one would be read anew. */
const areNumberedInTheirText = (table: Table, tasks: readonly FollowedTask[]): boolean =>
  table.columns.every(({ role }) => role !== 'no') && tasks.some(({ no }) => no !== '');

interface HighlightEdits {
  readonly removal: readonly Edit[];
  readonly addition: readonly Edit[];
}

/** Nothing to do where the same block already carries our rules and no column was added to it. */
function replaceHighlight(sheet: Grid, area: Area, statusColumn: number, added: boolean): HighlightEdits {
  const mark = `${areaAddress(area)} ${statusColumn}`;
  const ids = sheet.ownRules.map((rule) => rule.id);
  if (!added && ids.length > 0 && sheet.properties[OWN_HIGHLIGHT] === mark)
    return { removal: [], addition: [] };
  return {
    removal: ids.length > 0 ? [{ kind: 'removeRules', sheet: sheet.name, ids }] : [],
    addition: [
      highlightEdit(sheet.name, area, statusColumn),
      { kind: 'sheetProperty', sheet: sheet.name, key: OWN_HIGHLIGHT, value: mark },
    ],
  };
}
