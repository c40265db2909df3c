import { foldText } from '../../text/foldText';
import { bagLikeness, wordBag, type WordBag } from '../../text/likeness';
import type { Grid } from '../../sheet/Grid';
import type { Span, TableColumn } from '../Table';
import { isNumberRow } from '../rows/isNumberRow';
import { LEVELS } from './headerLevels';
import { filledColumns } from '../rows/filledColumns';

/** Text of a label, however long its header is. */
const LONGEST = 140;

/** Below this likeness two labels are not one label worded a little differently. */
const ALIKE = 0.75;

/** Labels by sheet column, each whole and as its levels: folded, and as words. */
type Labels = ReadonlyMap<number, readonly { readonly folded: string; readonly bag: WordBag }[]>;

/**
 * Tells the header printed again at the top of a page, perhaps worded a little differently, and its number row.
 * Made once a table, asked for every row.
 */
export function headerRepeats(
  sheet: Grid,
  columns: readonly TableColumn[],
  span?: Span,
): (row: number) => boolean {
  const labels = labelsOf(columns.map(({ column, header }) => [column, header]));
  return (row) => {
    const filled = filledColumns(sheet, row, span);
    if (filled.length < 2) return false;
    const [first] = filled;
    if (first !== undefined && /^\(?\d/.test(sheet.textAt(row, first))) return isNumberRow(sheet, row, span);
    const texts = filled.map((column): [number, string] => [column, sheet.textAt(row, column)]);
    if (texts.some(([, text]) => text.length > LONGEST)) return false;
    const same = texts.filter(([column, text]) => isLabel(labels, column, text)).length;
    return (same >= 2 && same * 3 >= filled.length * 2) || isNumberRow(sheet, row, span);
  };
}

/** True for two headers of one table, page by page: most labels of the smaller one stand in the same columns. */
export function sameHeader(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  const labels = labelsOf([...a]);
  const same = [...b].filter(([column, text]) => isLabel(labels, column, text)).length;
  return same * 3 >= Math.min(a.size, b.size) * 2;
}

const labelsOf = (headers: readonly (readonly [number, string])[]): Labels =>
  new Map(
    headers
      .filter(([, header]) => header !== '')
      .map(([column, header]) => [
        column,
        [...new Set([header, ...header.split(LEVELS)])].map((text) => ({
          folded: foldText(text),
          bag: wordBag(text),
        })),
      ]),
  );

function isLabel(labels: Labels, column: number, text: string): boolean {
  const levels = labels.get(column);
  if (!levels) return false;
  const folded = foldText(text);
  if (levels.some((level) => level.folded === folded)) return true;
  const bag = wordBag(folded);
  return levels.some((level) => bagLikeness(level.bag, bag) >= ALIKE);
}
