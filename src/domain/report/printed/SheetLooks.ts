/** How the cells of a sheet look, over its used range. */
export interface SheetLooks {
  readonly cells: readonly (readonly CellLook[])[];
  /** In points, from column A to the last used one. */
  readonly columnWidths: readonly number[];
}

export interface CellLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCentred: boolean;
}
