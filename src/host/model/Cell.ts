import type { Area } from './Area';

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
  /** The area that an array formula or a table of what-if values fills; only its first cell has it. */
  array?: Area | undefined;
  /** As the cell stands in the file it was read from. It goes along when the cell moves. */
  source: CellSource | undefined;
}

/**
 * The element of a cell, and what it means. As long as the cell means the same, it is written as it stood: rich text,
 * pictures in cells, shared formulas and all that is not modelled stay.
 */
export interface CellSource {
  readonly xml: string;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly array: Area | undefined;
  readonly shared: SharedFormula | undefined;
}

/** A formula that is written once for several cells: its text stands in the first one. */
export interface SharedFormula {
  readonly group: string;
  readonly isFirst: boolean;
  readonly row: number;
  readonly column: number;
}

export const isError = (value: CellValue): value is CellError => value !== null && typeof value === 'object';

export const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b ||
  (a !== null && b !== null && typeof a === 'object' && typeof b === 'object' && a.error === b.error);
