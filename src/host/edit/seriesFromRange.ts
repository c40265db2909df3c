import { absoluteName, quotedSheet } from '../model/address';
import { between, lastColumn, lastRow, type Area } from '../model/Area';
import { cellAt } from '../model/cells';
import type { ChartSeries, ChartType } from '../model/Chart';
import { newSeries } from '../model/newChart';
import type { Sheet } from '../model/Sheet';
import { invalidArgument } from '../protocol/HostError';

/** Excel's limit (Microsoft: "Excel specifications and limits"). */
const MOST_SERIES = 255;

export type SeriesBy = 'Rows' | 'Columns';

/** "Auto" is by the longer side on the desktop, by columns on the web (JSDoc of ChartSeriesBy). */
export const seriesByShape = ({ rows, columns }: Area): SeriesBy => (columns > rows ? 'Rows' : 'Columns');

/**
 * The series that Excel makes of a range: its first column (row) names the categories when it holds text, its first row
 * (column) the series; a blank corner says that both do.
 */
export function seriesFromRange(
  sheet: Sheet,
  area: Area,
  by: SeriesBy,
  type: ChartType,
): readonly ChartSeries[] {
  const top = hasTitles(sheet, area, 'row') ? 1 : 0;
  const left = hasTitles(sheet, area, 'column') ? 1 : 0;
  const inner = between(area.row + top, area.column + left, lastRow(area), lastColumn(area));
  const count = by === 'Columns' ? inner.columns : inner.rows;
  if (count > MOST_SERIES) throw invalidArgument('A chart has at most 255 series.');
  const reference = (part: Area) => rangeReference(sheet, part);
  const { row, column } = area;
  return Array.from({ length: count }, (_, index) => {
    if (by === 'Columns') {
      const at = inner.column + index;
      return newSeries(type, {
        values: reference({ ...inner, column: at, columns: 1 }),
        ...(top > 0 && { name: { reference: reference(between(row, at, row, at)) } }),
        ...(left > 0 && { categories: reference({ ...inner, column, columns: 1 }) }),
      });
    }
    const at = inner.row + index;
    return newSeries(type, {
      values: reference({ ...inner, row: at, rows: 1 }),
      ...(left > 0 && { name: { reference: reference(between(at, column, at, column)) } }),
      ...(top > 0 && { categories: reference({ ...inner, row, rows: 1 }) }),
    });
  });
}

export const rangeReference = (sheet: Sheet, area: Area) =>
  `${quotedSheet(sheet.name)}!${absoluteName(area)}`;

/** Whether the first row (column) holds titles: text in it, or nothing in the corner and something in the rest. */
function hasTitles(sheet: Sheet, area: Area, axis: 'row' | 'column'): boolean {
  const length = axis === 'row' ? area.columns : area.rows;
  if ((axis === 'row' ? area.rows : area.columns) < 2) return false;
  const values = Array.from({ length }, (_, index) =>
    axis === 'row'
      ? cellAt(sheet, area.row, area.column + index)?.value
      : cellAt(sheet, area.row + index, area.column)?.value,
  );
  const [corner = null, ...rest] = values;
  const isBlankCorner = corner === null || corner === '';
  const given = rest.filter((value) => value !== undefined && value !== null && value !== '');
  if (rest.length === 0) return typeof corner === 'string';
  return given.length > 0 && (isBlankCorner || given.every((value) => typeof value === 'string'));
}
