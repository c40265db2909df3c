import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { Ref } from './Ref';

export interface HostEvent {
  /** Numbers of the client's own: 10 is a change of cells, 13 a sheet added. */
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** One workbook open in the embedded Excel, with one add-in beside it. */
export interface Session {
  readonly workbook: Workbook;
  /** The highest ExcelApi set, such as 1.13. */
  readonly apiSet: string;
  /** An answer of more bytes is refused. */
  readonly payloadLimitBytes: number;
  /** Ranges the client holds on to, by reference id: they move when cells are inserted. */
  readonly kept: Map<string, Ref>;
  readonly referenceIds: WeakMap<object, string>;
  readonly subscriptions: Map<string, number>;
  /** Events of the running request, sent when it is over. */
  readonly events: HostEvent[];
  /** Who is acting: the add-in, or the user in the grid. */
  actor: 'addin' | 'user';
  keptCount: number;
  /** Of all sheets that there are and were: ids are never used twice. */
  readonly sheetNumbers: Set<number>;
  /** Sheets on which something that can be seen or saved has changed. */
  readonly changedSheets: Set<Sheet>;
}

export const isSince = (since: string, apiSet: string) => {
  const [major = 0, minor = 0] = since.split('.').map(Number);
  const [highestMajor = 0, highestMinor = 0] = apiSet.split('.').map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
};
