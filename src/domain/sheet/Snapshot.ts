/** A value as Excel's `Range.values` gives it: '' for a blank cell, errors as "#N/A" text, dates as serials. */
export type CellValue = string | number | boolean;

/** A block of cells; rows and columns are counted from 0, as in `getRangeByIndexes`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An Excel table (Insert > Table), its header and totals row included. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** The filter of a sheet (Data > Filter). */
export interface SheetFilter {
  /** Its header row included. */
  readonly area: Area;
  /** By column: Excel.FilterCriteria; null where nothing is filtered. */
  readonly criteria: readonly (Readonly<Record<string, unknown>> | null)[];
}

/** What one reading of a worksheet gives. The arrays all cover `used`. */
export interface SheetSnapshot {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Worksheet custom properties (ExcelApi 1.12): our own marks, empty on the user's sheets. */
  readonly properties: Readonly<Record<string, string>>;
  /** The used range; a blank sheet has rowCount 0. */
  readonly used: Area;
  /** Values so far away from the others that they were not read: they are not in `used`. */
  readonly strays?: readonly Area[];
  readonly values: readonly (readonly CellValue[])[];
  /** As `Range.formulas`: equals the value where the cell holds no formula. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, in sheet coordinates; empty when they were not asked for (see workbook/readSnapshot). */
  readonly merged: readonly Area[];
  /** Rows of the used range that are hidden or filtered out, as sheet rows counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly tables?: readonly ExcelTable[];
  readonly filter?: SheetFilter;
  /** Conditional formats of ours (by the mark in their formula): id and address as Office.js gives them. */
  readonly ownRules: readonly { readonly id: string; readonly formula: string }[];
  /** The font of every cell when the sheet has only one, else ''. Tells TCVN3 (".VnTime") and VNI texts. */
  readonly fontName: string;
}

/** The whole workbook at one moment: the only input of the domain besides `today` and the settings. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** "KH 2026.xlsx", where Excel tells it. */
  readonly fileName?: string;
  /** No sheet may be added, deleted or renamed. */
  readonly isLocked?: boolean;
  /** Its cells count days from 1904; here all dates are serials of the 1900 system (see workbook/dateSystem). */
  readonly countsFrom1904?: boolean;
  /** Name of the active sheet. */
  readonly activeSheet: string;
  /** Workbook settings of this add-in (`Workbook.settings`), by key. */
  readonly settings: Readonly<Record<string, string>>;
}
