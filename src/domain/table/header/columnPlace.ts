import { foldText } from '../../text/foldText';
import type { ColumnCorrection, ColumnPlace } from './ColumnCorrection';

/** Where the column at `index` of a table with these headers is to be found again. */
export function columnPlace(sheet: string, headers: readonly string[], index: number): Required<ColumnPlace> {
  const header = headers[index] ?? '';
  const folded = foldText(header);
  const nth = headers.slice(0, index + 1).filter((other) => foldText(other) === folded).length;
  return { sheet, header, nth };
}

/** Headers may be typed anew with other accents or spaces; a place without `nth` is every column of that header. */
export function samePlace(a: ColumnPlace, b: ColumnPlace): boolean {
  return (
    a.sheet === b.sheet &&
    foldText(a.header) === foldText(b.header) &&
    (a.nth === undefined || b.nth === undefined || a.nth === b.nth)
  );
}

/** The user's word on a column, the last one where there are several. */
export function correctionOf(
  corrections: readonly ColumnCorrection[],
  place: ColumnPlace,
): ColumnCorrection | undefined {
  return corrections.findLast((correction) => samePlace(correction, place));
}
