import type { Edit } from '../domain/sheet/Edit';
import type { Snapshot } from '../domain/sheet/Snapshot';
import { WorkbookError } from '../workbook/WorkbookError';

/** Before anything is written: Excel would carry out the edits up to the protected sheet. */
export function refuseProtected({ sheets, isLocked }: Snapshot, edits: readonly Edit[]): void {
  if (isLocked === true && edits.some(({ kind }) => OF_STRUCTURE.includes(kind)))
    throw new WorkbookError('structureLocked');
  const touched = new Set(
    edits.flatMap((edit) => ('sheet' in edit && edit.kind !== 'activate' ? [edit.sheet] : [])),
  );
  const refused = sheets.find((sheet) => sheet.isProtected && touched.has(sheet.name));
  if (refused) throw new WorkbookError('protected', refused.name);
}

const OF_STRUCTURE: readonly Edit['kind'][] = ['addSheet', 'deleteSheet', 'renameSheet'];
