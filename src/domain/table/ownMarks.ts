import { foldText } from '../text/foldText';
import { fingerprint } from '../sheet/fingerprint';
import type { SheetSnapshot } from '../sheet/Snapshot';

/** Worksheet custom properties by which we know our own sheets and columns again. */
export const OWN_KIND = 'tthc.kind';
/** JSON list of the headers of a sheet that we made. */
export const OWN_COLUMNS = 'tthc.ownColumns';
/** The sheet that a tracker was made from. */
export const OWN_SOURCE = 'tthc.source';
/** fingerprint() of a sheet as we wrote it: tells whether somebody has changed it since. */
export const OWN_PRINT = 'tthc.print';
/** Block and status column that carry our conditional formats. */
export const OWN_HIGHLIGHT = 'tthc.highlight';
/** Period of a report: "q1-2025". */
export const OWN_PERIOD = 'tthc.period';
/** What a report was written from (record/recordProperties); its later pieces are numbered. */
export const OWN_RECORD = 'tthc.record';

/** First cell of a sheet that keeps a plan (plan/planSheet): it stays where other programs drop the properties. */
export const PLAN_MARK = 'Kế hoạch gốc do Theo dõi kế hoạch TTHC lưu';

export type OwnKind = 'tracker' | 'indicators' | 'report' | 'annex' | 'plan' | 'changes' | '';

const KINDS: readonly string[] = ['tracker', 'indicators', 'report', 'annex', 'changes'];

export function ownKind(sheet: SheetSnapshot): OwnKind {
  if (sheet.values[0]?.[0] === PLAN_MARK) return 'plan';
  const kind = sheet.properties[OWN_KIND] ?? '';
  return KINDS.includes(kind) ? (kind as OwnKind) : '';
}

/** Lists the columns that we added to a table of the user's; a sheet may hold several, so it goes by the name column. */
export const addedColumnsKey = (nameHeader: string): string =>
  `${OWN_COLUMNS}.${fingerprint([[foldText(nameHeader)]])}`;

/** Headers of the columns that are ours in the table with these headers; [] where the mark is missing or unreadable. */
export function ownColumns({ properties }: SheetSnapshot, headers: readonly string[]): readonly string[] {
  return [OWN_COLUMNS, ...headers.map(addedColumnsKey)].flatMap((key) => headerList(properties[key]));
}

export function headerList(stored: string | undefined): readonly string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
