import { singleLine } from '../text/normalizeText';
import { filledColumns } from './rows/filledColumns';
import type { Grid } from '../sheet/Grid';

/** What stands over a table: titles, letterhead, remarks, from the top. */
export function titlesAbove(sheet: Grid, headerRow: number): readonly string[] {
  const titles: string[] = [];
  for (let row = sheet.used.row; row < headerRow; row += 1) {
    titles.push(...filledColumns(sheet, row).map((column) => singleLine(sheet.textAt(row, column))));
  }
  return titles;
}
