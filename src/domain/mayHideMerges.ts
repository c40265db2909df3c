import type { WorkbookReading } from './analyse';
import { isBlankAt } from './sheet/cellAt';
import { ownKind } from './sheet/ownMarks';
import type { Role } from './sheet/Role';

/** What people merge over several tasks: "Văn phòng" beside 3 to 5, "Quý I" beside 1 and 2. */
const MERGED: readonly Role[] = ['unit', 'lead', 'time'];

/**
 * True when a task leaves such a cell blank, in a sheet of the user's whose merged areas were not read: it and the one
 * above may be one merged cell.
 */
export function mayHideMerges({ analysis, tables }: WorkbookReading): boolean {
  return tables.plans.some(({ sheet, table }) => {
    if (ownKind(sheet) !== '' || sheet.merged.length > 0) return false;
    const columns = table.columns.filter(({ role, own }) => !own && MERGED.includes(role));
    const rows = analysis.tasks.filter((task) => task.sheet === sheet.name).map(({ row }) => row - 1);
    return columns.some(({ column }) => rows.some((row) => isBlankAt(sheet, row, column)));
  });
}
