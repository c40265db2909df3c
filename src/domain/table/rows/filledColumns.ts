import type { Grid } from '../../sheet/Grid';
import type { Span } from '../Table';

/** The columns of a row that hold something, as sheet columns; those of a span alone where one is given. */
export function filledColumns(sheet: Grid, row: number, span?: Span): readonly number[] {
  const filled: number[] = [];
  const cells = sheet.values[row - sheet.used.row] ?? [];
  const first = Math.max(0, (span?.first ?? 0) - sheet.used.column);
  const last = Math.min(cells.length - 1, (span?.last ?? Infinity) - sheet.used.column);
  for (let i = first; i <= last; i += 1) {
    const value = cells[i] ?? '';
    if (value !== '' && (typeof value !== 'string' || value.trim() !== ''))
      filled.push(sheet.used.column + i);
  }
  return filled;
}
