import type { XmlElement } from '../package/parseXml';
import type { KeptChart } from './readCharts';

/** The worksheet part as it was read (`root.document`): what is not modelled, and what did not change, is written back from here. */
export interface SheetSource {
  readonly part: string;
  readonly root: XmlElement;
  readonly rows: number;
  readonly charts: readonly KeptChart[];
  /** Worksheet.customProperties as they were. */
  readonly properties: ReadonlyMap<string, string>;
  /** What each modelled section of the part says, as we write it: equal text later means it did not change. */
  readonly baseline: Map<string, string>;
}
