import type { Area } from '../model/Area';
import type { HeaderPage } from '../model/PageLayout';
import type { ConditionalFormat } from '../model/rules';
import type { Sheet } from '../model/Sheet';
import type { Name, Workbook } from '../model/Workbook';

/** A range moves and shrinks when cells are inserted and deleted; without an area it is gone. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area | undefined;
}

export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface KeyedTarget {
  readonly key: string;
}

/** The edges that Office.js names, and the sides of cells they are made of. */
export interface BorderTarget {
  readonly range: AreasTarget;
  readonly edge: string;
}

export interface ConditionalFormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** What every type's methods and properties act on. */
export interface Targets {
  readonly AutoFilter: Sheet;
  readonly ConditionalFormat: ConditionalFormatTarget;
  readonly ConditionalFormatCollection: AreasTarget;
  readonly ConditionalFormatRule: ConditionalFormatTarget;
  readonly ConditionalRangeFill: ConditionalFormatTarget;
  readonly ConditionalRangeFont: ConditionalFormatTarget;
  readonly ConditionalRangeFormat: ConditionalFormatTarget;
  readonly CustomConditionalFormat: ConditionalFormatTarget;
  readonly DataValidation: AreasTarget;
  readonly FormatProtection: AreasTarget;
  readonly FunctionResult: { readonly value: number };
  readonly Functions: Workbook;
  readonly HeaderFooter: { readonly sheet: Sheet; readonly page: HeaderPage };
  readonly HeaderFooterGroup: Sheet;
  readonly NamedItem: Name;
  readonly NamedItemCollection: { readonly sheet: Sheet | undefined };
  readonly PageBreak: { readonly row: number };
  readonly PageBreakCollection: Sheet;
  readonly PageLayout: Sheet;
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly RangeBorder: BorderTarget;
  readonly RangeBorderCollection: AreasTarget;
  readonly RangeCollection: AreasTarget;
  readonly RangeFill: AreasTarget;
  readonly RangeFont: AreasTarget;
  readonly RangeFormat: AreasTarget;
  readonly Setting: KeyedTarget;
  readonly SettingCollection: Workbook;
  readonly Table: { readonly sheet: Sheet; readonly id: number };
  readonly TableCollection: { readonly sheets: readonly Sheet[] };
  readonly Workbook: Workbook;
  readonly WorkbookProtection: Workbook;
  readonly Worksheet: Sheet;
  readonly WorksheetCollection: Workbook;
  readonly WorksheetCustomProperty: KeyedTarget & { readonly sheet: Sheet };
  readonly WorksheetCustomPropertyCollection: Sheet;
  readonly WorksheetFreezePanes: Sheet;
  readonly WorksheetProtection: Sheet;
}
