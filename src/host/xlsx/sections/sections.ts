import type { Section } from '../Section';
import { autoFilter } from './autoFilter';
import { columnBreaks, rowBreaks } from './breaks';
import { columns, sheetFormat } from './columns';
import { conditionalFormats } from './conditionalFormats';
import { customProperties } from './customProperties';
import { dimension } from './dimension';
import { hyperlinks } from './hyperlinks';
import { merges } from './merges';
import { headerFooter, pageMargins, pageSetup } from './page';
import { protection } from './protection';
import { sheetProperties } from './sheetProperties';
import { sheetViews } from './sheetViews';
import { validations } from './validations';

/** The sections that the model understands; sheetPr is read before pageSetup, which refines it. */
export const SECTIONS: readonly Section[] = [
  sheetProperties,
  dimension,
  sheetViews,
  sheetFormat,
  columns,
  protection,
  autoFilter,
  merges,
  conditionalFormats,
  validations,
  hyperlinks,
  pageMargins,
  pageSetup,
  headerFooter,
  rowBreaks,
  columnBreaks,
  customProperties,
];

/** The order in which a worksheet's children must stand (ECMA-376 18.3.1.99). */
export const SECTION_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection ' +
  'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts ' +
  'extLst'
).split(' ');
