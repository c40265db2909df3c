import type { XmlElement } from '../package/parseXml';
import type { Sheet } from './Sheet';

/** A tab without cells (a chart sheet, a dialog sheet), which the file keeps. */
export interface OtherTab {
  /** As the workbook part lists it, and the part it stands in. */
  readonly element: XmlElement;
  readonly part: string;
  /** The sheet that it stands behind; undefined at the left end. */
  after: Sheet | undefined;
}

export type Tab = { readonly sheet: Sheet } | OtherTab;
