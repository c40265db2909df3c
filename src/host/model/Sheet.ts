import type { XmlElement } from '../package/parseXml';
import type { SheetSource } from '../xlsx/SheetSource';
import type { Area } from './Area';
import type { Cell } from './Cell';
import type { ConditionalFormat, DataValidation, ExtensionRule } from './rules';
import type { PageLayout } from './PageLayout';
import type { Color } from './Style';

export interface Row {
  /** Changed through writableRow alone: rows without cells share one map. */
  cells: Map<number, Cell>;
  /** Points, as it was last fitted or set; undefined when Excel has yet to fit it to the content. */
  height: number | undefined;
  /** Its letters changed since then, so that Excel fits it anew where nobody set its height. */
  refits: boolean;
  /** The height was set and does not follow the content. */
  customHeight: boolean;
  hidden: boolean;
  style: number | undefined;
  /** Other attributes, carried along: outline levels and the like. */
  attributes: Readonly<Record<string, string>>;
  /** As it stands in the file, while nothing in it has changed. */
  xml: string | undefined;
}

export interface Column {
  /** Characters of the default font's digits; undefined is the sheet's default. */
  width: number | undefined;
  hidden: boolean;
  style: number | undefined;
  /** Of the file, with other attributes: columns side by side may share it. */
  readonly element: XmlElement | undefined;
}

export interface Table {
  readonly id: number;
  name: string;
  area: Area;
  headerRow: boolean;
  totalsRow: boolean;
  columns: readonly string[];
  readonly part: string;
}

export interface AutoFilter {
  readonly area: Area;
  /** By column within the area: what stands in its filterColumn. */
  readonly criteria: ReadonlyMap<number, string>;
  readonly xml: string;
}

export interface Hyperlink {
  readonly area: Area;
  readonly location: string | undefined;
  /** As the file has them: the relationship among them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where pages begin, and the element of the file that says so. */
export type Breaks = ReadonlyMap<number, XmlElement | undefined>;

export interface SheetProtection {
  /** What is forbidden, by the attribute names of ECMA-376 18.3.1.85. */
  readonly forbidden: ReadonlySet<string>;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  /** As Office.js shows it: {00000000-0001-0000-0000-000000000000} */
  readonly id: string;
  /** The file numbers its sheets from 1 on (sheetId), we from 0; a number is never used twice. */
  readonly number: number;
  name: string;
  visibility: Visibility;
  /** Its tab is selected: several selected sheets are edited together. */
  selected: boolean;
  tabColor: Color | undefined;
  showGridlines: boolean;
  readonly rows: Map<number, Row>;
  readonly columns: Map<number, Column>;
  /** Points. */
  defaultHeight: number;
  /** Characters. */
  defaultWidth: number;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  readonly extensionRules: ExtensionRule[];
  validations: DataValidation[];
  hyperlinks: Hyperlink[];
  frozen: { rows: number; columns: number };
  readonly page: PageLayout;
  /** Rows (columns) that begin a new page. */
  rowBreaks: Breaks;
  columnBreaks: Breaks;
  protection: SheetProtection | undefined;
  /** As the file has it; '' for none. */
  autoFilter: AutoFilter | undefined;
  readonly tables: Table[];
  /** The cells that PivotTables fill. */
  pivots: Area[];
  /** Office.js Worksheet.customProperties, by key. */
  readonly customProperties: Map<string, string>;
  selection: Area;
  deleted: boolean;
  readonly source: SheetSource | undefined;
}
