import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { HostError } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { announce, EVENTS } from './changed';

export function activateSheet(session: Session, sheet: Sheet): void {
  const { workbook } = session;
  if (sheet.visibility !== 'visible')
    throw new HostError('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
  const before = workbook.activeSheet;
  if (before === sheet && !workbook.activeOther) return;
  workbook.activeSheet = sheet;
  workbook.activeOther = undefined;
  workbook.othersDeselected = true;
  for (const other of workbook.sheets) other.selected = other === sheet;
}

export function selectArea(session: Session, sheet: Sheet, area: Area): void {
  activateSheet(session, sheet);
  sheet.selection = { ...area };
  announce(session, EVENTS.selection);
}
