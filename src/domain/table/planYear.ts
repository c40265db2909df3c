import type { Grid } from '../sheet/Grid';
import { titlesAbove } from './titlesAbove';

/** "năm 2025" in a title row, "2025" in a sheet's name. */
const YEAR_IN_TITLE = /(?<![\p{L}\p{N}])năm\s+(20\d\d)(?!\p{N})/giu;
const YEAR_IN_NAME = /(?<!\p{N})(20\d\d)(?!\p{N})/u;

/** The year that a plan sheet is for: its title rows, else its name; undefined when neither tells. */
export function planYear(sheet: Grid, headerRow: number): number | undefined {
  const inTitles = titlesAbove(sheet, headerRow).flatMap((title) =>
    [...title.matchAll(YEAR_IN_TITLE)].map((match) => Number(match[1])),
  );
  if (inTitles[0] !== undefined) return inTitles[0];
  const inName = YEAR_IN_NAME.exec(sheet.name);
  return inName ? Number(inName[1]) : undefined;
}
