import type { Area } from './Area';
import type { XmlElement } from '../package/parseXml';
import type { Origin } from '../xlsx/Section';
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
  rest: string;
  /** The element of the file that holds it and those beside it, and what it says there. */
  readonly group: XmlElement | undefined;
  readonly origin: Origin | undefined;
}

/** A rule that newer Excels keep in an extension of the sheet: it stands in one order with the others. */
export interface ExtensionRule {
  priority: number;
  readonly element: XmlElement;
}

export interface DataValidation {
  areas: Area[];
  /** As the file names it: list, whole, decimal… */
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly [string, string];
  inCellDropDown: boolean;
  error: { readonly show: boolean; readonly title: string; readonly message: string; readonly style: string };
  /** Other attributes, carried along. */
  readonly attributes: Readonly<Record<string, string>>;
  /** As it stands in the file it was read from. */
  readonly element: XmlElement | undefined;
}
