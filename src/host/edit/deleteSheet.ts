import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { relationshipsOf } from '../package/Package';
import { HostError } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { activateSheet } from './activate';
import { removeTab } from './moveSheet';
import { EVENTS, notify, touched } from './changed';
import { requireOpenStructure, requireReadable } from './requireWritable';
import { rewriteWorkbook } from './rewriteWorkbook';

export function deleteSheet(session: Session, sheet: Sheet): void {
  requireOpenStructure(session);
  const { workbook } = session;
  requireReadable(workbook);
  requireUnsliced(workbook, sheet);
  const index = workbook.sheets.indexOf(sheet);
  if (sheet.visibility === 'veryHidden')
    throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  const shown = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  const next = shown.find((other) => workbook.sheets.indexOf(other) > index) ?? shown.at(-1);
  if (!next) throw new HostError('InvalidOperation', 'A workbook needs a visible sheet.');
  if (workbook.activeSheet === sheet && workbook.activeOther) workbook.activeSheet = next;
  else if (workbook.activeSheet === sheet) activateSheet(session, next);
  removeTab(workbook, sheet);
  sheet.deleted = true;
  for (let at = workbook.names.length - 1; at >= 0; at--)
    if (workbook.names[at]?.sheet === sheet) workbook.names.splice(at, 1);
  // What pointed at the sheet says #REF! from now on.
  rewriteWorkbook(workbook, {
    kind: 'delete',
    name: sheet.name,
    before: workbook.sheets[index - 1]?.name,
    after: workbook.sheets[index]?.name,
    tables: sheet.tables.map(({ name }) => name),
  });
  workbook.changes.tabs = true;
  notify(session, EVENTS.deleted, ['Workbook'], { source: 'Local', worksheetId: sheet.id });
  touched(session, sheet);
}

/** A slicer names the tables that it filters by numbers that nobody else has. */
function requireUnsliced({ package: pack, source }: Workbook, sheet: Sheet): void {
  const slicers = ['slicerCache', 'timelineCache'].flatMap((kind) =>
    relationshipsOf(pack, source.part, kind),
  );
  if (slicers.length > 0 && (sheet.pivots.length > 0 || sheet.tables.length > 0))
    throw new HostError('InvalidOperation', `Slicers may filter a table of the sheet ${sheet.name}.`);
}
