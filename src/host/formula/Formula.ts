import type { CellValue } from '../model/Cell';
import type { Reference } from './Reference';

/** A formula as a tree. */
export type Formula =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'prefix'; readonly operator: string; readonly operand: Formula }
  | { readonly kind: 'percent'; readonly operand: Formula }
  | { readonly kind: 'infix'; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] };
