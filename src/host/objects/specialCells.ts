import { between, lastColumn, lastRow, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import { HostError } from '../protocol/HostError';

/** "Go to special": what is not hidden of an area, as runs of rows by runs of columns. */
export function specialCells(sheet: Sheet, area: Area, type: Json): Area[] {
  if (type !== 'Visible')
    throw new HostError('NotImplemented', `The embedded Excel does not look for ${JSON.stringify(type)}.`);
  const rows = shownRuns(area.row, lastRow(area), hiddenIn(sheet.rows));
  const columns = shownRuns(area.column, lastColumn(area), hiddenIn(sheet.columns));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => between(top, left, bottom, right)));
}

const hiddenIn = (lines: ReadonlyMap<number, { readonly hidden: boolean }>): number[] =>
  [...lines].flatMap(([index, { hidden }]) => (hidden ? index : [])).sort((a, b) => a - b);

/** Whole rows and columns without a look at every one. */
function shownRuns(first: number, last: number, hidden: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let from = first;
  for (const index of hidden) {
    if (index < from || index > last) continue;
    if (index > from) found.push([from, index - 1]);
    from = index + 1;
  }
  if (from <= last) found.push([from, last]);
  return found;
}
