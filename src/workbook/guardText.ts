import type { CellValue } from '../domain/sheet/Snapshot';

/** Text that Excel would read as something else: formulas, numbers, dates, times, percentages, TRUE, errors. */
const READ_AS_SOMETHING_ELSE = /^[\s\p{N}\p{Sc}=+\-@'#%.,(]|^(true|false)$|^[a-z]{3,9}[\s.,/-]*\d/iu;

/** Excel's limit for the text of one cell (Microsoft: "Excel specifications and limits"). */
export const LONGEST_TEXT = 32_767;

/** As Excel stores it unchanged: an apostrophe in front of text that it would read as something else. */
export function guardText(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  const text = value.slice(0, LONGEST_TEXT - 1);
  return READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}
