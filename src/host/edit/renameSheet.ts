import { rewriteReferences } from '../formula/rewriteReferences';
import type { Sheet } from '../model/Sheet';
import { checkedSheetName } from '../objects/sheetName';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { rewriteWorkbook } from './deleteSheet';
import { requireOpenStructure } from './requireWritable';

/** Formulas follow the new name. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  requireOpenStructure(session);
  const old = sheet.name;
  sheet.name = checkedSheetName(session.workbook, name, sheet);
  rewriteWorkbook(
    session.workbook,
    (formula) =>
      rewriteReferences(formula, (reference) =>
        reference.sheet?.toLowerCase() === old.toLowerCase() ? { ...reference, sheet: name } : reference,
      ),
    false,
  );
  session.workbook.changes.rewritten = true;
  touched(session, sheet);
}
