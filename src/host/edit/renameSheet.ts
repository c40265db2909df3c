import type { Sheet } from '../model/Sheet';
import { checkedSheetName } from '../objects/sheetName';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireOpenStructure, requireReadable } from './requireWritable';
import { rewriteWorkbook } from './rewriteWorkbook';

/** Formulas follow the new name. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  requireOpenStructure(session);
  const { workbook } = session;
  requireReadable(workbook);
  const from = sheet.name;
  sheet.name = checkedSheetName(workbook, name, sheet);
  rewriteWorkbook(workbook, { kind: 'rename', from, to: sheet.name });
  workbook.changes.rewritten = true;
  touched(session, sheet);
}
