import type { Area } from './Area';
import type { DifferentialStyle } from './Style';

export interface ConditionalFormat {
  readonly id: string;
  /** As the file names it: expression, cellIs, colorScale… */
  readonly type: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  formulas: string[];
  style: DifferentialStyle;
  /** Other attributes and children (colour scales, data bars, icon sets), carried along. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly rest: string;
}

export interface DataValidation {
  areas: Area[];
  /** As the file names it: list, whole, decimal… */
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly [string, string];
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  error: { readonly show: boolean; readonly title: string; readonly message: string; readonly style: string };
  readonly attributes: Readonly<Record<string, string>>;
}
