import type { Grid } from '../../sheet/Grid';
import type { Span } from '../Table';
import { findHeader, type Header, labelsAt } from '../header/findHeader';
import { readLabel } from '../header/readLabel';
import { sameHeader } from '../header/headerRepeats';
import { parseRowCode } from './rowCode';
import { filledColumns } from './filledColumns';

/**
 * The row at which a table ends: that of the title over the next table, or the end of the sheet. `labels` by sheet
 * column; rows before `from` are known to belong to the table. A table beside another one ends at the header of a next
 * one in its own columns, and at one across the sheet.
 */
export function tableEnd(
  sheet: Grid,
  from: number,
  labels: ReadonlyMap<number, string>,
  span?: Span,
): number {
  const bottom = sheet.used.row + sheet.used.rowCount;
  for (let row = from; row < bottom; row += 1) {
    const next = findHeader(sheet, row, span) ?? (span && findHeader(sheet, row));
    if (!next) continue;
    const isRepeat = sameHeader(labels, next.labels) || sameHeader(labels, labelsAt(sheet, row, span));
    if (!isRepeat && startsTable(sheet, row, next, span)) return titleStart(sheet, from, row, span);
  }
  return bottom;
}

/**
 * Labels amid rows of data are data, unless "STT" is one of them; a row that a number, a letter or a year opens is data
 * as well ("2027 | Nhiệm vụ | Các phòng | Quý I").
 */
function startsTable(sheet: Grid, row: number, { labels }: Header, span?: Span): boolean {
  const read = [...labels.values()].map(readLabel);
  if (read.some(({ concept }) => concept === 'no')) return true;
  const [first = 0] = filledColumns(sheet, row, span);
  const opening = parseRowCode(sheet.textAt(row, first));
  if (opening && opening.kind !== 'text') return false;
  return filledColumns(sheet, row - 1, span).length <= 1 && read.every(({ sure }) => sure > 0.8);
}

/** Title lines stand close over a header: lines of one or two cells, parted from the table above by a blank row. */
function titleStart(sheet: Grid, first: number, headerRow: number, span?: Span): number {
  const filled = (row: number): number => filledColumns(sheet, row, span).length;
  let row = headerRow - 1;
  while (row >= first && filled(row) === 0) row -= 1;
  while (row >= first && filled(row) > 0 && filled(row) <= 2) row -= 1;
  return row >= first && filled(row) === 0 ? row + 1 : headerRow;
}
