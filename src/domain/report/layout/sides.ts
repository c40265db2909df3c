import { bodyWidths } from './tableShape';

/** Some neighbouring columns of the body that hold one text. */
export interface Side {
  readonly column: number;
  readonly span: number;
}

export const wholeWidth: Side = { column: 0, span: bodyWidths.length };

/** The letterhead: the agency over number and text columns, the nation over the rest. */
export const letterheadLeft: Side = { column: 0, span: 2 };
export const letterheadRight: Side = { column: 2, span: bodyWidths.length - 2 };

/** The end: recipients and signature, about half each. */
export const endLeft: Side = { column: 0, span: 3 };
export const endRight: Side = { column: 3, span: bodyWidths.length - 3 };

/** Width in points. */
export function sideWidths({ column, span }: Side): number {
  return bodyWidths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}
