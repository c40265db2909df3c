import type { Area } from '../model/Area';
import type { CellValue } from '../model/Cell';
import type { Reference } from './Reference';
import type { Matrix } from './values';

/** A formula as a tree. */
export type Formula =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly area: Area }
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'prefix'; readonly operator: string; readonly operand: Formula }
  | { readonly kind: 'percent'; readonly operand: Formula }
  | { readonly kind: 'infix'; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'array'; readonly matrix: Matrix }
  /** Cells of another book. */
  | { readonly kind: 'external' }
  /** The same cells of several sheets: Q1:Q4!A1 */
  | { readonly kind: 'sheets'; readonly first: string; readonly last: string; readonly reference: Reference }
  /** Table1[Column]; without a name it is the table that the formula stands in. */
  | { readonly kind: 'structured'; readonly table: string | undefined }
  /** References joined into one: (A1,B2), A1:A9 1:1, A1:INDEX(A:A,9). */
  | { readonly kind: 'joined'; readonly operator: ',' | ' ' | ':'; readonly operands: readonly Formula[] };
