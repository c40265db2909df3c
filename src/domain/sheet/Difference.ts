import type { Area } from './Snapshot';

/** Something that is not, or may not be, as it was before. */
export interface Difference {
  readonly what: DifferenceKind;
  /** '' where it is of the whole workbook. */
  readonly sheet: string;
  readonly area?: Area;
}

export type DifferenceKind =
  | 'cells'
  | 'looks'
  | 'merges'
  | 'widths'
  | 'rules'
  | 'marks'
  | 'printArea'
  | 'tables'
  | 'filter'
  | 'fonts'
  | 'sheetAdded'
  | 'sheetGone'
  | 'sheetRenamed'
  | 'settings'
  | 'activeSheet'
  | 'selection';
