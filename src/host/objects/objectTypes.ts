import type { ObjectType } from '../protocol/ObjectType';
import { autoFilter } from './autoFilter';
import { conditionalFormat, conditionalFormatCollection } from './conditionalFormats';
import {
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './customConditionalFormat';
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from './worksheetCustomProperties';
import { dataValidation } from './dataValidation';
import { freezePanes } from './freezePanes';
import { headerFooter, headerFooterGroup } from './headersFooters';
import { namedItem, namedItemCollection } from './names';
import { pageBreak, pageBreakCollection } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { formatProtection, rangeFormat } from './rangeFormat';
import { setting, settingCollection } from './settings';
import { table, tableCollection } from './tables';
import type { Targets } from './Targets';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { functionResult, worksheetFunctions } from './worksheetFunctions';

/** Every type of Office.js that the embedded Excel knows. */
export const OBJECT_TYPES: { readonly [K in keyof Targets]: ObjectType<Targets[K]> } = {
  AutoFilter: autoFilter,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: worksheetFunctions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};
