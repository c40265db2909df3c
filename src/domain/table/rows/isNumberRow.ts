import type { Grid } from '../../sheet/Grid';
import type { Span } from '../Table';
import { filledColumns } from './filledColumns';

/** "(6) = (5) / (4) x 100" */
const LONGEST = 24;

/** "(1) (2) (3)", "1 2 3 4", "A B 1 2", "(1) (2) (3)=(2)/(1)": the row that numbers the columns. */
export function isNumberRow(sheet: Grid, row: number, span?: Span): boolean {
  const columns = filledColumns(sheet, row, span);
  if (columns.length < 3 || columns.some((column) => sheet.textAt(row, column).length > LONGEST))
    return false;
  const texts = columns.map((column) => sheet.textAt(row, column).replace(/\s+/g, ''));
  const marks = texts.map((text) => /^[([]?(\d{1,2}|[A-ZĐa-zđ])[)\]]?(?:=.*)?$/u.exec(text)?.[1]);
  if (marks.some((mark) => mark === undefined)) return false;
  const numbers = marks.flatMap((mark) => (mark !== undefined && /^\d+$/.test(mark) ? [Number(mark)] : []));
  return numbers.length >= 2 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}
