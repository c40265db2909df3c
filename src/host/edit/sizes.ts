import { isWholeColumns, lastColumn, type Area } from '../model/Area';
import { rowsIn, writableColumn, writableRow } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import { columnWidth, pointsOfWidth, widthOfPoints } from '../model/sheetSize';
import { fittedHeight, rowHeight } from '../model/textHeight';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireAllowed } from './requireWritable';
import { requireOneArea } from './restyle';

/** The width all columns have; null when they differ. */
export function columnPoints(sheet: Sheet, areas: readonly Area[]): number | null {
  const widths = new Set<number>();
  for (const area of areas) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      widths.add(sheet.columns.get(column)?.hidden === true ? 0 : pointsOfWidth(columnWidth(sheet, column)));
    }
  }
  const [first] = widths;
  return widths.size === 1 && first !== undefined ? first : null;
}

export function rowPoints({ workbook }: Session, sheet: Sheet, areas: readonly Area[]): number | null {
  const heights = new Set<number>();
  for (const area of areas) {
    const known = [...rowsIn(sheet, area)];
    if (known.length < area.rows) heights.add(sheet.defaultHeight);
    for (const [index, row] of known)
      heights.add(
        row.hidden ? 0 : (rowHeight(workbook, sheet, index, row) ?? fittedHeight(workbook, sheet, index)),
      );
  }
  const [first] = heights;
  return heights.size === 1 && first !== undefined ? first : null;
}

export function setColumnPoints(
  session: Session,
  sheet: Sheet,
  areas: readonly Area[],
  points: number,
): void {
  requireAllowed(sheet, 'formatColumns');
  for (const area of areas) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      Object.assign(
        writableColumn(sheet, column),
        points === 0 ? { hidden: true } : { width: widthOfPoints(points), hidden: false },
      );
    }
  }
  touched(session, sheet);
}

/** Whether all columns are as wide as those are that nobody has touched; null when they differ in that. */
export function isStandardWidth(sheet: Sheet, areas: readonly Area[]): boolean | null {
  requireOneArea(areas);
  const answers = new Set(
    columnsOf(areas).map((column) => {
      const found = sheet.columns.get(column);
      return found?.hidden !== true && (found?.width ?? sheet.defaultWidth) === sheet.defaultWidth;
    }),
  );
  const [first] = answers;
  return answers.size === 1 && first !== undefined ? first : null;
}

export function resetWidths(session: Session, sheet: Sheet, areas: readonly Area[]): void {
  requireAllowed(sheet, 'formatColumns');
  for (const column of columnsOf(areas)) {
    const found = sheet.columns.get(column);
    if (!found) continue;
    Object.assign(found, { width: undefined, hidden: false });
    if (found.style === undefined && found.element === undefined) sheet.columns.delete(column);
  }
  touched(session, sheet);
}

const columnsOf = (areas: readonly Area[]): number[] =>
  areas.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, i) => column + i));

export function setRowPoints(session: Session, sheet: Sheet, areas: readonly Area[], points: number): void {
  requireAllowed(sheet, 'formatRows');
  for (const area of areas) {
    if (isWholeColumns(area)) sheet.defaultHeight = points;
    const rows = isWholeColumns(area)
      ? [...rowsIn(sheet, area)].map(([row]) => row)
      : Array.from({ length: area.rows }, (_, row) => area.row + row);
    for (const row of rows) {
      const found = writableRow(sheet, row);
      Object.assign(
        found,
        points === 0 ? { hidden: true } : { height: points, customHeight: true, hidden: false },
      );
    }
  }
  touched(session, sheet);
}
