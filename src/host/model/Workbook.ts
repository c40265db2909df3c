import type { Changes } from './Changes';
import type { Move } from './Move';
import type { Package } from '../package/Package';
import type { Sheet } from './Sheet';
import type { OtherTab } from './Tab';
import type { Styles } from './Styles';
import type { Origin } from '../xlsx/Section';
import type { WorkbookSource } from '../xlsx/WorkbookSource';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Name {
  name: string;
  /** What it stands for, without the equals sign: Sheet1!$A$1:$B$9 */
  formula: string;
  /** The sheet it belongs to; undefined for the workbook's own. */
  sheet: Sheet | undefined;
  readonly hidden: boolean;
  /** Other attributes, carried along. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly origin: Origin | undefined;
}

export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: Sheet[];
  readonly otherTabs: readonly OtherTab[];
  readonly names: Name[];
  readonly styles: Styles;
  /** Office.js Workbook.settings, by key. */
  readonly settings: Map<string, Json>;
  activeSheet: Sheet;
  /** The tab without cells that is shown until a sheet is activated. */
  activeOther: OtherTab | undefined;
  /** Tabs without cells are no longer selected, whatever their parts say. */
  othersDeselected: boolean;
  readonly calculation: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Serial 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** Sheets cannot come, go or change their names. */
  protection: boolean;
  readonly changes: Changes;
  /** Since the file was read. */
  readonly moves: Move[];
  readonly package: Package;
  readonly source: WorkbookSource;
}
