import { newPageLayout } from './PageLayout';
import type { Sheet } from './Sheet';
import { cellArea } from './Area';

/** Excel numbers sheets for good: {00000000-0001-0000-0000-000000000000} is the first of a workbook. */
const sheetId = (number: number) =>
  `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;

/** `number` counts from 0. */
export const newSheet = (number: number, name: string): Sheet => ({
  id: sheetId(number),
  number,
  name,
  visibility: 'visible',
  selected: false,
  tabColor: undefined,
  showGridlines: true,
  rows: new Map(),
  columns: new Map(),
  defaultHeight: 15,
  defaultWidth: 8.43,
  merges: [],
  conditionalFormats: [],
  extensionRules: [],
  validations: [],
  hyperlinks: [],
  frozen: { rows: 0, columns: 0 },
  page: newPageLayout(),
  rowBreaks: new Map(),
  columnBreaks: new Map(),
  protection: undefined,
  autoFilter: undefined,
  tables: [],
  pivots: [],
  customProperties: new Map(),
  selection: cellArea(0, 0),
  deleted: false,
  source: undefined,
});
