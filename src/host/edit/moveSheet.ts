import type { Sheet } from '../model/Sheet';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireOpenStructure } from './requireWritable';

export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  requireOpenStructure(session);
  const { sheets } = session.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  session.workbook.changes.tabs = true;
  touched(session, sheet);
}
