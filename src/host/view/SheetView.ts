import type { Area } from '../model/Area';

/** A sheet as a person sees it. Lengths are CSS pixels at 96 dpi, colours "#RRGGBB", rows and columns count from 0. */
export interface SheetView {
  readonly name: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Up to the last row and column that hold or format anything. */
  readonly rows: readonly RowView[];
  readonly columns: readonly ColumnView[];
  readonly defaultHeight: number;
  readonly defaultWidth: number;
  readonly merges: readonly Area[];
  readonly charts: readonly ChartView[];
  /** Conditional formats of these kinds (as the file names them) are kept but not shown. */
  readonly hiddenRules: readonly string[];
  isBlank(row: number, column: number): boolean;
  /** Computed when asked for, and then remembered: a view does not change. */
  cell(row: number, column: number): CellView;
}

/** A point of a cell; x and y from its corner. */
export interface PointView {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Where a chart stands, which is kept and not drawn: to a second corner, or of a size of its own. */
export interface ChartView {
  readonly from: PointView;
  readonly end: PointView | { readonly width: number; readonly height: number };
}

export interface RowView {
  readonly height: number;
  /** False: texts that need more make it higher. */
  readonly fixed: boolean;
  /** The height, or roughly what those texts need. */
  readonly likelyHeight: number;
  readonly hidden: boolean;
}

export interface ColumnView {
  readonly width: number;
  readonly hidden: boolean;
}

export interface CellView {
  /** As the cell shows it. */
  readonly text: string;
  /** As it is typed: the formula, the whole date, the unrounded number. */
  readonly editText: string;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  /** A number in the General format: Excel rounds it to fit its column. */
  readonly general: boolean;
  readonly look: CellLook;
  readonly edges: CellEdges;
}

/** One object per look: equal looks of a view are the same object. */
export interface CellLook {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly fill: string | undefined;
  /** As the file names it: general, left, center, right, fill, justify, centerContinuous, distributed. */
  readonly horizontal: string;
  /** top, center, bottom, justify, distributed. */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
}

export interface Edge {
  /** As the file names it: thin, medium, dashed, double… */
  readonly style: string;
  readonly color: string;
}

/** Each line between two cells belongs to the left or upper one; the first column and row have outer lines too. */
export interface CellEdges {
  readonly right: Edge | undefined;
  readonly bottom: Edge | undefined;
  readonly left: Edge | undefined;
  readonly top: Edge | undefined;
}

/** What may be chosen in a cell. */
export interface Choices {
  readonly items: readonly string[];
  readonly dropDown: boolean;
  /** Excel refuses anything else that is typed. */
  readonly strict: boolean;
  readonly title: string;
  readonly message: string;
}
