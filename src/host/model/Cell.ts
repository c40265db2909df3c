export interface CellError {
  /** #N/A, #DIV/0!, … */
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  value: CellValue;
  /** Without the equals sign. */
  formula: string | undefined;
  style: number;
  /** Type and content as they stand in the file, while they have not changed: rich text, array formulas. */
  xml: { readonly type: string; readonly content: string } | undefined;
}

export const isError = (value: CellValue): value is CellError => value !== null && typeof value === 'object';
