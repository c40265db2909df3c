import { foldText } from '../../text/foldText';
import { likeness } from '../../text/likeness';
import type { SheetSnapshot } from '../Snapshot';
import type { TableColumn } from '../Table';
import { isNumberRow } from './isNumberRow';
import { LEVELS } from './readLabel';
import { filledColumns, textAt } from './textAt';

/** Text of a label, however long its header is. */
const LONGEST = 140;

/** True for the header printed again at the top of a page, perhaps worded a little differently, and its number row. */
export function repeatsHeader(sheet: SheetSnapshot, row: number, columns: readonly TableColumn[]): boolean {
  const filled = filledColumns(sheet, row);
  if (filled.length < 2) return false;
  if (isNumberRow(sheet, row)) return true;
  const texts = filled.map((column) => textAt(sheet, row, column));
  if (texts.some((text) => text.length > LONGEST || /^\d+$/.test(text))) return false;
  const same = filled.filter((column, i) => {
    const header = columns.find((candidate) => candidate.column === column)?.header ?? '';
    return isSameLabel(header, texts[i] ?? '');
  });
  return same.length >= 2 && same.length * 3 >= filled.length * 2;
}

function isSameLabel(header: string, text: string): boolean {
  if (header === '') return false;
  const folded = foldText(text);
  return [header, ...header.split(LEVELS)].some(
    (level) => foldText(level) === folded || likeness(level, text) >= 0.75,
  );
}

/** True for two headers of one table, page by page: most labels of the smaller one stand in the same columns. */
export function sameHeader(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  const same = [...b].filter(([column, text]) => isSameLabel(a.get(column) ?? '', text));
  return same.length * 3 >= Math.min(a.size, b.size) * 2;
}
