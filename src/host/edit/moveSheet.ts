import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireOpenStructure } from './requireWritable';

export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  requireOpenStructure(session);
  const { workbook } = session;
  removeTab(workbook, sheet);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changes.tabs = true;
  touched(session, sheet);
}

/** Takes a sheet out of its place; tabs without cells stay in theirs. */
export function removeTab({ sheets, otherTabs }: Workbook, sheet: Sheet): void {
  const index = sheets.indexOf(sheet);
  for (const tab of otherTabs) if (tab.after === sheet) tab.after = sheets[index - 1];
  sheets.splice(index, 1);
}
