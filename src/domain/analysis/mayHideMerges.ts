import type { FollowedTask } from './Analysis';
import type { WorkbookReading } from './analyse';
import { isBlankAt } from '../sheet/cellAt';
import { ownKind } from '../table/ownMarks';
import type { Role } from '../table/Role';

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
    const tasks = analysis.tasks.filter((task) => task.sheet === sheet.name);
    return (
      tasks.some(isOverRows) ||
      columns.some(({ column }) => tasks.some(({ row }) => isBlankAt(sheet, row - 1, column)))
    );
  });
}

/** A page break parts the rows of a task by a repeated header; rows that follow each other may have one merged number. */
const isOverRows = ({ rows }: FollowedTask): boolean => rows.some((row) => rows.includes(row + 1));
