import { singleLine } from '../text/normalizeText';
import { filledColumns, textAt } from './read/textAt';
import type { SheetSnapshot } from './Snapshot';

/** "năm 2025" in a title row, "2025" in a sheet's name. */
const YEAR_IN_TITLE = /(?<![\p{L}\p{N}])năm\s+(20\d\d)(?!\p{N})/giu;
const YEAR_IN_NAME = /(?<!\p{N})(20\d\d)(?!\p{N})/u;

/** The year that a plan sheet is for: its title rows, else its name; undefined when neither tells. */
export function planYear(sheet: SheetSnapshot, headerRow: number): number | undefined {
  const titles: string[] = [];
  for (let row = sheet.used.row; row < headerRow; row += 1) {
    titles.push(...filledColumns(sheet, row).map((column) => singleLine(textAt(sheet, row, column))));
  }
  const inTitles = titles.flatMap((title) =>
    [...title.matchAll(YEAR_IN_TITLE)].map((match) => Number(match[1])),
  );
  if (inTitles[0] !== undefined) return inTitles[0];
  const inName = YEAR_IN_NAME.exec(sheet.name);
  return inName ? Number(inName[1]) : undefined;
}
