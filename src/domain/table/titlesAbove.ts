import { singleLine } from '../text/normalizeText';
import { filledColumns, textAt } from './rows/textAt';
import type { SheetSnapshot } from '../sheet/Snapshot';

/** What stands over a table: titles, letterhead, remarks, from the top. */
export function titlesAbove(sheet: SheetSnapshot, headerRow: number): readonly string[] {
  const titles: string[] = [];
  for (let row = sheet.used.row; row < headerRow; row += 1) {
    titles.push(...filledColumns(sheet, row).map((column) => singleLine(textAt(sheet, row, column))));
  }
  return titles;
}
