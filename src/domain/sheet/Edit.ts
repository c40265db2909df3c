import type { StandingRule } from './Ground';
import type { Look, LookValue } from './Look';
import type { Area, CellValue, SheetFilter } from './Snapshot';

/** Colours as "#RRGGBB", lengths in points, as Office.js takes them. Absent = leave as it is. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'centerAcrossSelection';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly indent?: number;
  /** Thin black lines around and inside every cell of the area. */
  readonly grid?: boolean;
  /** A thin black line under the area. */
  readonly bottomLine?: boolean;
}

/** One rule of Excel's own conditional formatting; `formula` in English notation, relative to the area's first cell. */
export interface HighlightRule {
  readonly formula: string;
  /** '' is none, here and for the letters. */
  readonly fill: string;
  readonly fontColor: string;
  /** What the user gave it beside: bold, italic, underline, strikethrough. */
  readonly font?: Readonly<Record<string, LookValue>>;
}

/** Lengths in points. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Fit to one page wide; height is free. */
  readonly fitToWidth: boolean;
  readonly printArea?: Area;
  /** Rows repeated on each page, counted from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Excel's header code, "&P" is the page number; `firstPage` '' leaves page 1 bare. */
  readonly headerCenter?: { readonly allPages: string; readonly firstPage: string };
  /** Absent: the numbers go on from the sheet printed before. */
  readonly firstPageNumber?: number;
  /** Rows (from 0) before which a page break is put. */
  readonly pageBreaksBefore?: readonly number[];
}

/**
 * A change of the workbook, as data. `workbook/applyEdits` carries the whole list out in one request, in order.
 * `null` inside `values` and `numberFormats` leaves that cell as it is; dates are serials.
 * Text is kept as text: applyEdits guards strings that Excel would turn into formulas, dates or numbers.
 */
export type Edit =
  | {
      readonly kind: 'addSheet';
      readonly sheet: string;
      readonly properties: Readonly<Record<string, string>>;
      readonly isHidden?: true;
    }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly (CellValue | null)[])[];
      readonly numberFormats?: readonly (readonly (string | null)[])[];
      /** Those of the cells that hold the plan's words where the sheet had a blank. */
      readonly fromPlan?: readonly { readonly row: number; readonly column: number }[];
    }
  /** Puts formulas and values back exactly as they were read: the undo of `cells`. */
  | {
      readonly kind: 'restore';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formulas: readonly (readonly (CellValue | null)[])[];
      readonly numberFormats: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'format'; readonly sheet: string; readonly area: Area; readonly format: CellFormat }
  /** Look of `source`, repeated over `area`: fonts, fills, lines, alignment, number formats, locks, and nothing else. */
  | { readonly kind: 'copyFormats'; readonly sheet: string; readonly source: Area; readonly area: Area }
  /** Gives every cell of these areas this look. */
  | { readonly kind: 'looks'; readonly sheet: string; readonly areas: readonly Area[]; readonly look: Look }
  /** Widths in points of consecutive columns from `column`; null leaves one as it is. */
  | {
      readonly kind: 'columnWidths';
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly (number | null)[];
    }
  /** Columns get the width of those that nobody set. */
  | { readonly kind: 'standardWidths'; readonly sheet: string; readonly columns: readonly number[] }
  /** Heights in points of consecutive rows from `row`; null leaves one as it is. */
  | {
      readonly kind: 'rowHeights';
      readonly sheet: string;
      readonly row: number;
      readonly heights: readonly (number | null)[];
    }
  /** Adds rules to this area; others' rules are not touched. */
  | {
      readonly kind: 'highlight';
      readonly sheet: string;
      readonly area: Area;
      readonly rules: readonly HighlightRule[];
    }
  /** An Excel table takes in the cells beside or under it, or leaves some; no cell moves. */
  | {
      readonly kind: 'resizeTable';
      readonly sheet: string;
      readonly table: string;
      readonly area: Area;
      readonly before: Area;
    }
  /** The sheet's filter gets another range, with the criteria that are given. */
  | {
      readonly kind: 'filter';
      readonly sheet: string;
      readonly filter: SheetFilter;
      readonly before: SheetFilter;
    }
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'pageSetup'; readonly sheet: string; readonly setup: PageSetup }
  /** `before` is what was printed until now. */
  | { readonly kind: 'printArea'; readonly sheet: string; readonly area: Area; readonly before: Area }
  /** Font names by cell; null leaves one as it is. `before` is what they were, in the same cells. */
  | {
      readonly kind: 'fonts';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly names: readonly (readonly (string | null)[])[];
      readonly before: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: 'showGridlines'; readonly sheet: string; readonly show: boolean }
  | { readonly kind: 'sheetProperty'; readonly sheet: string; readonly key: string; readonly value: string }
  | { readonly kind: 'dropProperty'; readonly sheet: string; readonly key: string }
  | { readonly kind: 'setting'; readonly key: string; readonly value: string }
  | { readonly kind: 'dropSetting'; readonly key: string }
  | { readonly kind: 'removeRules'; readonly sheet: string; readonly ids: readonly string[] }
  /** Rules that stood on the sheet: the undo of `removeRules`. */
  | { readonly kind: 'restoreRules'; readonly sheet: string; readonly rules: readonly StandingRule[] }
  | { readonly kind: 'activate'; readonly sheet: string };
