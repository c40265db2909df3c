import { lastColumn, lastRow, type Area } from '../model/Area';
import { writableColumn, writableRow } from '../model/cells';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import { flagValue } from '../protocol/args';
import type { Session } from '../protocol/Session';
import { touched } from './changed';
import { requireAllowed } from './requireWritable';

type Lines = 'rows' | 'columns';

/** Whether all rows (columns) of an area are hidden; null when some are. */
export function isHidden(sheet: Sheet, area: Area, lines: Lines): boolean | null {
  const [first, last] = lines === 'rows' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  const count = [...sheet[lines]].filter(
    ([index, { hidden }]) => hidden && index >= first && index <= last,
  ).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

export function setHidden(session: Session, sheet: Sheet, area: Area, lines: Lines, value: Json): void {
  requireAllowed(sheet, lines === 'rows' ? 'formatRows' : 'formatColumns');
  const hidden = flagValue(value, 'hidden');
  const [first, last] = lines === 'rows' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  const writable = lines === 'rows' ? writableRow : writableColumn;
  for (let index = first; index <= last; index++) {
    if (hidden || sheet[lines].has(index)) writable(sheet, index).hidden = hidden;
  }
  if (lines === 'rows') session.workbook.changes.hidden = true;
  touched(session, sheet);
}
