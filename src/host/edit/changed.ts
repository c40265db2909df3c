import { areaName } from '../model/address';
import type { Area } from '../model/Area';
import { cellsDiffer } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import type { Session } from '../protocol/Session';

/** The numbers of Microsoft's client for the events it can listen to. */
export const EVENTS = {
  settings: 1,
  selection: 2,
  changed: 10,
  added: 13,
  deleted: 15,
} as const;

/** The target of events of the whole workbook (OfficeExtension.Constants.eventWorkbookId). */
const WORKBOOK = 'Workbook';

export function notify(
  session: Session,
  type: number,
  targets: readonly string[],
  message: Readonly<Record<string, unknown>>,
): void {
  for (const target of targets) {
    if ((session.subscriptions.get(`${type} ${target}`) ?? 0) > 0)
      session.events.push({ type, target, message });
  }
}

/** Events that the client listens to without asking for them: Workbook.onSelectionChanged, SettingCollection.onSettingsChanged. */
export function announce(session: Session, type: number): void {
  session.events.push({ type, target: '', message: {} });
}

export const sheetTargets = (sheet: Sheet) => [sheet.id, WORKBOOK];

export interface CellChange {
  readonly valueBefore: Json;
  readonly valueAfter: Json;
}

/** Marks a sheet as changed and tells who listens: cell values are one kind of change, formats tell nobody. */
export function cellsChanged(
  session: Session,
  sheet: Sheet,
  area: Area,
  changeType = 'RangeEdited',
  detail?: CellChange,
): void {
  cellsDiffer(session.workbook, sheet, area);
  cellsMoved(session, sheet, area, changeType, detail);
}

/** The same for cells that stand elsewhere with what they held. */
export function cellsMoved(
  session: Session,
  sheet: Sheet,
  area: Area,
  changeType: string,
  detail?: CellChange,
): void {
  touched(session, sheet);
  notify(session, EVENTS.changed, sheetTargets(sheet), {
    changeType,
    source: 'Local',
    triggerSource: session.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet.id,
    address: areaName(area),
    ...detail,
  });
}

export const touched = (session: Session, sheet: Sheet) => void session.changedSheets.add(sheet);
